import { presets, standard } from '../../disclosure/presets.ts';
import { clients, monitor, published, registerCount, registerShare, type Measurement } from './measurements.ts';

const long = { first: 2018, latest: 2025 };
const short = { first: 2020, latest: 2023 };

/** The client surveys: rounding matters most to them. */
const surveys: readonly Measurement[] = [
  clients('Cliëntervaring, 300 antwoorden', [0.33, 0.65, 0.73, 0.78], 300, 'yearly'),
  clients('Cliëntervaring, 300 van 1.000 cliënten', [0.33, 0.65, 0.73, 0.78], 300, 'yearly', 1000),
  clients('Betrokkenen bij een plan, 100 antwoorden', [0.68, 0.84, 0.9], 100, 'yearly'),
  clients('Bezoekers loket, 80 antwoorden per kwartaal', [0.79], 80, 'quarterly'),
];

/** Rules that round to something else than the standard ones; those of CBS round to the same. */
const others = presets.filter(({ roundTo }) => roundTo !== standard.roundTo);

/** Every way of measuring that is simulated, with the sizes of the surveys and registers of Noordoostpolder and eight or four years. */
export const measurements: readonly Measurement[] = [
  monitor('Gezondheidsmonitor, 1.300 antwoorden', [0.17, 0.43, 0.46, 0.5, 0.6, 0.8, 0.84], 0.05),
  { ...monitor('Gezondheidsmonitor, 8 of 18 procent, marge 3 punten', [0.08, 0.175], 0.03), like: 'I12' },
  monitor('Gezondheidsmonitor, 225 mantelzorgers', [0.45, 0.6], 0.05, 0.175),
  ...surveys,
  ...others.flatMap((preset) =>
    surveys.map((survey) => ({ ...survey, preset, name: `${survey.name}, ${preset.name}` })),
  ),
  registerShare('Register, aandeel van 3.200, toeval', [0.18, 0.46, 0.58], 800, { ...long, dispersion: 1 }),
  registerShare('Register, aandeel van 3.200, 4 x toeval', [0.18, 0.46, 0.58], 800, { ...long, dispersion: 4 }),
  registerCount('Register, 60 per jaar, toeval', [60], 'per year', { ...long, dispersion: 1 }),
  registerCount('Register, 60 per jaar, 2 x toeval', [60], 'per year', { ...long, dispersion: 2 }),
  registerCount('Register, 2.500 per jaar, 5 x toeval', [2500], 'per year', { ...long, dispersion: 5 }),
  registerCount('Register, 2.500 per jaar, 5 x toeval, 4 jaar', [2500], 'per year', { ...short, dispersion: 5 }),
  registerCount('Register, 55 op de peildatum, toeval', [55], 'on the reference date', { ...long, dispersion: 1 }),
  registerCount('Register, 55 op de peildatum, 3 x toeval, 4 jaar', [55], 'on the reference date', {
    ...short,
    dispersion: 3,
  }),
  registerCount('Register, 1.700 op de peildatum, 5 x toeval', [1700], 'on the reference date', {
    ...long,
    dispersion: 5,
  }),
  published('Gepubliceerd, zonder grenzen, 8 jaar', [0.45, 0.7], 0.006, { ...long, dispersion: 1 }),
];
