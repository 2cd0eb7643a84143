import { IndicatorPage } from '../pages/indicator.tsx';
import { takeOver } from '../take-over.tsx';

await takeOver(({ slug = '' }) => <IndicatorPage slug={slug} />);
