import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** In the middle: the buttons of forms stand at the right, and what must be read may stay for long. */
export const Toasts = () => <Notifications position="bottom-center" limit={4} />;
