import { render } from 'preact';
import { text } from '../text.ts';
import { Popup } from './Popup.tsx';

document.documentElement.lang = text('language_code');
document.title = text('popup_title');

// Opened as a page of its own, the popup is told which tab it is about.
const given = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
const root = document.getElementById('root');
if (root) render(Number.isNaN(given) ? <Popup /> : <Popup tabId={given} />, root);
