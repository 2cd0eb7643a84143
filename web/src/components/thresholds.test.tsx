import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Thresholds } from './thresholds.tsx';

const text = (sheet: Parameters<typeof Thresholds>[0]['sheet']): string =>
  renderToStaticMarkup(<Thresholds sheet={sheet} />)
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll('\u00a0', ' ');

test('a file is taken, taken without the faulty rows, or refused, by how many there are', () => {
  expect(text({ maxRejectShare: 0.05 })).toMatch(
    /Geen fouten: we nemen het bestand\..*Hoogstens 5% van de rijen fout: we nemen het bestand zonder die rijen\..*Meer dan 5% van de rijen fout, of geen enkele rij goed: we weigeren/,
  );
});

test('a message of two products is not refused for one of them', () => {
  const words = text({ maxRejectShare: 0.05, rejectsTaken: 1 });
  expect(words).toContain('ook altijd bij één foute rij, als er een goede rij over is');
  expect(words).toContain('Anders: we weigeren het hele bestand.');
});

test('what left out rows mean for the figures stands with it', () => {
  expect(text({ maxRejectShare: 0.02, whenRejected: 'De lasten kloppen dan niet.' })).toContain(
    'De lasten kloppen dan niet.',
  );
});
