import type { CDPSession } from 'puppeteer-core';
import { findHost } from './overlay.ts';

/** The part of Chromium's node that we read. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Of all that could be said of a node, what changes what a person can do with it. */
const TOLD = new Set(['focused', 'expanded', 'modal', 'disabled', 'checked']);
/** Text as such is in the names of what it stands in; the rest says nothing. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'ListMarker']);

function linesOf(nodes: ReadonlyMap<string, Node>, id: string, depth: number, around = ''): readonly string[] {
  const node = nodes.get(id);
  if (!node) return [];
  const role = String(node.role?.value ?? 'none');
  const name = String(node.name?.value ?? '');
  // The words of a button are its name already.
  const told = !node.ignored && !SILENT.has(role) && !(role === 'StaticText' && around.includes(name.trim()));
  const states = (node.properties ?? [])
    .filter(({ name: property, value }) => TOLD.has(property) && value.value !== false)
    .map(({ name: property, value }) => ` ${property}${value.value === true ? '' : `=${value.value}`}`);
  const collapsed = node.properties?.some(({ name: property, value }) => property === 'expanded' && !value.value);
  const line = `${'  '.repeat(depth)}${role}${name ? ` "${name}"` : ''}${states.join('')}${collapsed ? ' collapsed' : ''}`;
  const below = (node.childIds ?? []).flatMap((child) =>
    linesOf(nodes, child, told ? depth + 1 : depth, told ? name : around),
  );
  return told ? [line, ...below] : below;
}

/** What Chromium tells a screen reader of the element with this tag and all in it, a line for each thing. */
export async function accessibleTree(session: CDPSession, host: string): Promise<readonly string[]> {
  await session.send('Accessibility.enable');
  const { result } = await session.send('Runtime.evaluate', { expression: `(${findHost})(${JSON.stringify(host)})` });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '', depth: -1, pierce: true });
  const ids = new Set<number>();
  const collect = (one: typeof node): void => {
    ids.add(one.backendNodeId);
    for (const child of [...(one.children ?? []), ...(one.shadowRoots ?? [])]) collect(child);
  };
  collect(node);
  await session.send('Accessibility.disable');
  const all = new Map((nodes as readonly Node[]).map((one) => [one.nodeId, one]));
  const own = nodes.find(({ backendDOMNodeId, role }) => ids.has(backendDOMNodeId ?? -1) && role?.value === 'dialog');
  return own ? linesOf(all, own.nodeId, 0) : [];
}

/** The role and the name of what has the focus, as Chromium tells it; the innermost, since a page has it together with what is in it. */
export async function focusedThere(session: CDPSession): Promise<string> {
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.send('Accessibility.disable');
  const node = (nodes as readonly Node[]).findLast(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const name = String(node?.name?.value ?? '');
  return node ? `${String(node.role?.value)}${name ? ` "${name}"` : ''}` : '';
}
