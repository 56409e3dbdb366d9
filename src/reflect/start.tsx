import { render } from 'preact';
import { text } from '../text.ts';
import { LookBack } from './LookBack.tsx';

document.documentElement.lang = text('language_code');
document.title = text('reflect_title');

const root = document.getElementById('root');
if (root) render(<LookBack />, root);
