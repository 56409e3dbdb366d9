import { render } from 'preact';
import { text } from '../text.ts';
import { Popup } from './Popup.tsx';

document.documentElement.lang = text('language_code');
document.title = text('popup_title');

// Opened as a page of its own, the popup is told which tab it is about, and the address where the browser won't tell.
const about = new URLSearchParams(location.search);
const given = Number.parseInt(about.get('tab') ?? '', 10);
const address = about.get('address');
const root = document.getElementById('root');
if (root)
  render(Number.isNaN(given) ? <Popup /> : <Popup tabId={given} {...(address === null ? {} : { address })} />, root);
