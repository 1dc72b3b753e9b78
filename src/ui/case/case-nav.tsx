import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import type { CaseRef } from '../../domain/case/case';
import { useWords } from '../app/app-context';
import { CASE_SECTIONS, type CaseSection } from '../app/route';
import { useRouter } from '../app/router';

const useStyles = makeStyles({
  wide: { display: 'none', '@media (min-width: 1024px)': { display: 'block' }, '@media print': { display: 'none' } },
  narrow: { '@media (min-width: 1024px)': { display: 'none' }, '@media print': { display: 'none' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' },
  item: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  here: {
    width: '100%',
    justifyContent: 'flex-start',
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
  },
});

/** The sections of a case: a list beside a wide page, one menu above a narrow one. */
export function CaseNav(props: { readonly caseRef: CaseRef; readonly section: CaseSection }) {
  const { t } = useWords();
  const styles = useStyles();
  const { go } = useRouter();
  const open = (section: CaseSection) => go({ place: 'case', caseRef: props.caseRef, section });
  return (
    <>
      <nav className={styles.wide} aria-label={t('case.sections')}>
        <ul className={styles.list}>
          {CASE_SECTIONS.map((section) => (
            <li key={section}>
              <Button
                appearance="subtle"
                className={section === props.section ? styles.here : styles.item}
                aria-current={section === props.section ? 'page' : undefined}
                onClick={() => open(section)}
              >
                {t(`case.section.${section}`)}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <nav className={styles.narrow} aria-label={t('case.sections')}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<NavigationRegular />}>
              {t('case.sectionHere', { section: t(`case.section.${props.section}`) })}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {CASE_SECTIONS.map((section) => (
                <MenuItem key={section} onClick={() => open(section)}>
                  {t(`case.section.${section}`)}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </nav>
    </>
  );
}
