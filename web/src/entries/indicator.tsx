import { IndicatorPage } from '../pages/indicator.tsx';
import { takeOver } from '../take-over.tsx';

takeOver(({ slug = '' }) => <IndicatorPage slug={slug} />);
