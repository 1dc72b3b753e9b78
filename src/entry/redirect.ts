/** The page a sign-in returns to: hands the answer to the window that asked, then closes. */
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

void broadcastResponseToMainFrame();
