import { render } from 'preact';
import { language } from '../language.ts';
import { text } from '../text.ts';
import { Apart } from './Apart.tsx';
import { Popup } from './Popup.tsx';

Object.assign(document.documentElement, language());
document.title = text('popup_title');

// Opened as a page of its own, the popup is told which tab it is about, and the address where the browser won't tell.
const about = new URLSearchParams(location.search);
const given = Number.parseInt(about.get('tab') ?? '', 10);
const address = about.get('address');
const apart = about.get('apart');
const root = document.getElementById('root');
document.documentElement.classList.toggle('alone', location.search !== '');

function page() {
  if (apart !== null) return <Apart why={apart} words={about.get('words') ?? ''} />;
  if (Number.isNaN(given)) return <Popup />;
  return <Popup tabId={given} {...(address === null ? {} : { address })} />;
}
if (root) render(page(), root);
