import { DeliveryPage } from '../pages/delivery.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(({ id = '' }) => <DeliveryPage id={id} />);
