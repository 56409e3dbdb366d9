import type { Curve } from './figure.ts';

/** How a plot is drawn. */
export interface PlotOptions {
  readonly title: string;
  readonly across: string;
  readonly up: string;
  /** Both axes by powers of ten. */
  readonly log: boolean;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [840, 420, 64, 330, 40, 48];
const COLOURS = ['#2f6f5e', '#b5532a', '#4a63b0', '#8a6d1f', '#7d4a8d', '#5b6770', '#a33a55'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const short = (value: number): string =>
  value >= 1000
    ? `${Number((value / 1000).toPrecision(3)).toLocaleString('en')}k`
    : String(Number(value.toPrecision(2)));

/** Round steps between two values, about five of them. */
function stepsBetween(low: number, high: number): number[] {
  const rough = (high - low || 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
  const steps: number[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high + step / 1000; at += step) steps.push(at);
  return steps;
}

/** Draws curves with a band between their quartiles, as an SVG that is readable on light and dark ground. */
export function plot(curves: readonly Curve[], { title, across, up, log }: PlotOptions): string {
  const points = curves.flatMap((curve) => curve.points);
  const scale = log ? (value: number) => Math.log10(Math.max(value, 1e-3)) : (value: number) => value;
  const xs = points.map(({ x }) => x);
  const ys = points.flatMap(({ y }) => [y.low, y.median, y.high]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [log ? 10 ** Math.floor(Math.log10(Math.min(...ys))) : 0, Math.max(...ys) * (log ? 1.3 : 1.1)];
  const place = (value: number, from: number, to: number) =>
    (scale(value) - scale(from)) / (scale(to) - scale(from) || 1);
  const x = (value: number) => (LEFT + place(value, left, right) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const y = (value: number) => (HEIGHT - BOTTOM - place(value, bottom, top) * (HEIGHT - TOP - BOTTOM)).toFixed(1);
  const powers = Array.from({ length: 14 }, (_, index) => 10 ** (index - 4)).filter(
    (value) => value >= bottom && value <= top,
  );
  const rows = log ? powers : stepsBetween(bottom, top);
  const columns = log ? [...new Set(xs)].sort((a, b) => a - b) : stepsBetween(left, right);
  const grid = [
    ...rows.map(
      (value) =>
        `<path class="grid" d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}"/><text x="${LEFT - 8}" y="${y(value)}" dy="4" text-anchor="end">${short(value)}</text>`,
    ),
    ...columns.map(
      (value) => `<text x="${x(value)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${short(value)}</text>`,
    ),
  ];
  const lines = curves.map(({ name, points: line }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const along = (of: 'median' | 'low' | 'high') => line.map((point) => `${x(point.x)} ${y(point.y[of])}`);
    const band = [...along('high'), ...along('low').reverse()].join('L');
    const dots = line.map((point) => `<circle cx="${x(point.x)}" cy="${y(point.y.median)}" r="3" fill="${colour}"/>`);
    const at = TOP + 10 + index * 20;
    return [
      `<path d="M${band}Z" fill="${colour}" opacity="0.18"/>`,
      `<path d="M${along('median').join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...dots,
      `<path d="M${WIDTH - RIGHT + 16} ${at}h18" stroke="${colour}" stroke-width="3"/><text x="${WIDTH - RIGHT + 40}" y="${at + 4}">${escaped(name)}</text>`,
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}">
<style>text{font:12px system-ui,sans-serif;fill:#333}.title{font-size:15px;font-weight:600}.grid{stroke:#8884;fill:none}.ground{fill:#fff}@media (prefers-color-scheme:dark){text{fill:#ddd}.ground{fill:#17191b}}</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}"/>
<text class="title" x="16" y="24">${escaped(title)}</text>
${grid.join('\n')}
${lines.join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">${escaped(across)}</text>
<text transform="translate(16 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escaped(up)}</text>
</svg>
`;
}
