import { DeliveryPage } from '../pages/delivery.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(({ id = '' }) => <DeliveryPage id={id} />);
