import { Button, FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <FluentProvider theme={teamsLightTheme}>
      <Button appearance="primary">Press</Button>
    </FluentProvider>,
  );
}
