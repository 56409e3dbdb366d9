/**
 * Source that a page runs to see what a person would: when a key or a press has been painted or handled. Kept as source
 * because the runner of our tools would put calls into functions that no page knows.
 */
export const PROBE = `(() => {
  const bench = (window.bench = { keys: [], handled: [], panels: [] });
  let pressed = 0;
  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.(performance.now());
  const painted = (done) => requestAnimationFrame(() => { waiting.push(done); channel.port2.postMessage(0); });
  addEventListener('keydown', (event) => painted((now) => bench.keys.push(now - event.timeStamp)), true);
  for (const type of ['pointerdown', 'pointerup', 'mouseup'])
    addEventListener(type, (event) => { pressed = event.timeStamp; }, true);
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-think-first-send]')) bench.handled.push(performance.now() - event.timeStamp);
  }, true);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node.localName === 'think-first-panel') painted((now) => bench.panels.push(now - pressed));
  }).observe(document.documentElement, { childList: true });
})()`;

/** Source that draws a feed anew without end: 10,000 insertions and removals while it scrolls; answers with the ms it took. */
export const CHURN = `(async () => {
  const feed = document.createElement('div');
  document.body.append(feed);
  const started = performance.now();
  for (let turn = 0; turn < 100; turn += 1) {
    for (let index = 0; index < 100; index += 1) {
      const post = document.createElement('article');
      post.innerHTML = '<h3>Post</h3><p>Some words of a post, <a href="#">a link</a></p><div role="textbox"></div>';
      feed.append(post);
      if (feed.children.length > 200) feed.firstElementChild.remove();
    }
    scrollTo(0, turn * 20);
    await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
  }
  const took = performance.now() - started;
  feed.remove();
  return took;
})()`;
