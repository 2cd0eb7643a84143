import type { ChartDrawing } from './chart-drawing.ts';
import { point } from './point.fixture.ts';

/** One drawing of every kind, with everything that a kind can show. */
export const referenceDrawings = {
  trend: {
    kind: 'trend',
    trend: {
      unit: '%',
      decimals: 1,
      breaks: [{ from: '2020', why: 'anders gemeten' }],
      series: [
        {
          name: 'Noordoostpolder',
          own: true,
          points: [
            { ...point('2016', 40), lower: 38, upper: 42 },
            { ...point('2017', 41), lower: 39.5, upper: 42.5 },
            { ...point('2018', null), status: 'suppressed' },
            { ...point('2020', 43.5), lower: 42, upper: 45 },
            { ...point('2021', 44), status: 'provisional' },
          ],
        },
        { name: 'Flevoland', own: false, points: [point('2016', 42), point('2017', 42.5), point('2018', 42.8)] },
      ],
    },
  },
  marks: {
    kind: 'trend',
    trend: {
      unit: '%',
      decimals: 1,
      breaks: [],
      series: [
        {
          name: 'Noordoostpolder',
          own: true,
          points: [point('2020', 70), point('2021', 69), point('2022', 74), point('2023', 73), point('2024', 72)],
        },
      ],
      marks: {
        targets: [
          {
            name: 'doel 2.1: minstens 95% in 2024',
            path: [
              { at: 2020, value: 70 },
              { at: 2024, value: 95 },
            ],
          },
          { name: 'doel 3.3: minstens 80%', path: [{ at: 2018, value: 80 }] },
        ],
        baseline: { name: 'nulmeting 2020: 70%', from: { at: 2020, value: 70 } },
        expected: { name: 'te verwachten: tussen 66 en 76%', since: '2022', mean: 71, lower: 66, upper: 76 },
        flagged: { name: 'signaal: veel hoger dan verwacht', periods: ['2022'] },
      },
    },
  },
  panels: {
    kind: 'panels',
    panels: {
      unit: 'trajecten',
      decimals: 0,
      breaks: [],
      groups: [
        {
          name: 'Bant',
          points: [point('2024Q1', 10), point('2024Q2', null, { status: 'suppressed' }), point('2024Q3', 15)],
        },
        { name: 'Emmeloord', points: [point('2024Q1', 80), point('2024Q2', 95), point('2024Q3', 90)] },
        { name: 'Ens', points: [point('2024Q2', 25), point('2024Q3', 20, { status: 'provisional' })] },
      ],
    },
  },
  bars: {
    kind: 'bars',
    bars: {
      categories: ['Emmeloord', 'Marknesse: afgeschermd', 'Ens'],
      series: [{ name: 'Cijfer', colour: 'var(--chart-1)', values: [12, null, -3.5] }],
      bounds: [[10, 14], null, null],
      unit: 'cliënten',
      decimals: 1,
      standing: false,
    },
  },
  years: {
    kind: 'bars',
    bars: {
      categories: ['2020', '2021'],
      series: [
        { name: 'Budget', colour: 'var(--chart-muted)', values: [12_400_000, 12_100_000] },
        { name: 'Uitgegeven', colour: 'var(--chart-1)', values: [13_069_000, null] },
      ],
      unit: 'EUR',
      decimals: 0,
      standing: true,
    },
  },
  waterfall: {
    kind: 'waterfall',
    waterfall: {
      from: { name: 'Begroting', value: 42_952_000 },
      steps: [
        { name: '6.72 Maatwerkdienstverlening 18-', difference: 2_210_000 },
        { name: '6.1 Samenkracht en burgerparticipatie', difference: -1_830_000 },
      ],
      to: { name: 'Uitgegeven', value: 43_332_000 },
    },
  },
  outlook: {
    kind: 'outlook',
    outlook: {
      moments: [
        {
          name: 'na kwartaal 1',
          forecast: 12_900_000,
          within80: [12_500_000, 13_300_000],
          within95: [12_200_000, 13_600_000],
        },
        { name: 'na kwartaal 2', forecast: 12_700_000, within80: null, within95: null },
      ],
      budget: 12_400_000,
      realised: 12_800_000,
    },
  },
} as const satisfies Record<string, ChartDrawing>;
