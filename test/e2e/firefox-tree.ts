/**
 * What Firefox's own accessibility service says of the tab in front: the source of a function for the browser's privileged
 * side, where a screen reader gets it from too. With `focused` the one thing that has the focus, else all of our dialog, a
 * line for each thing.
 */
export const firefoxTree = `async (focused) => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { STATE_FOCUSED, STATE_COLLAPSED, STATE_EXPANDED, STATE_CHECKED, STATE_UNAVAILABLE, EXT_STATE_MODAL } = Ci.nsIAccessibleStates;
  const told = [[STATE_FOCUSED, 'focused'], [STATE_COLLAPSED, 'collapsed'], [STATE_EXPANDED, 'expanded'], [STATE_CHECKED, 'checked'], [STATE_UNAVAILABLE, 'disabled']];
  const stateOf = (one) => { const [state, extra] = [{}, {}]; one.getState(state, extra); return [state.value, extra.value]; };
  const childrenOf = (one) => { const all = []; for (let child = one.firstChild; child; child = child.nextSibling) all.push(child); return all; };
  const nameOf = (one) => { try { return (one.name ?? '').trim(); } catch { return ''; } };
  const roleOf = (one) => service.getStringRole(one.role);
  const find = (one, is) => is(one) ? one : childrenOf(one).reduce((found, child) => found ?? find(child, is), null);
  const last = (one, is) => childrenOf(one).reduce((found, child) => last(child, is) ?? found, is(one) ? one : null);
  const outer = service.getAccessibleFor(gBrowser.selectedBrowser);
  const page = outer && outer.firstChild;
  if (!page) return JSON.stringify([]);
  if (focused) {
    const one = last(page, (each) => (stateOf(each)[0] & STATE_FOCUSED) !== 0);
    return JSON.stringify(one ? [roleOf(one) + (nameOf(one) ? ' "' + nameOf(one) + '"' : '')] : []);
  }
  const lines = (one, depth, around) => {
    const [role, name, [state, extra]] = [roleOf(one), nameOf(one), stateOf(one)];
    const isText = role === 'text leaf' || role === 'statictext';
    const silent = role === 'text container' || role === 'section' || role === 'whitespace' || role === 'listitem marker' || (isText && (name === '' || around.includes(name)));
    const states = told.filter(([bit]) => state & bit).map(([, word]) => ' ' + word).join('') + (extra & EXT_STATE_MODAL ? ' modal' : '');
    const below = childrenOf(one).flatMap((child) => lines(child, silent ? depth : depth + 1, silent ? around : name));
    return silent ? below : ['  '.repeat(depth) + role + (name ? ' "' + name + '"' : '') + states, ...below];
  };
  const dialog = find(page, (each) => roleOf(each) === 'dialog');
  return JSON.stringify(dialog ? lines(dialog, 0, '') : []);
}`;
