import type { Letter } from '../analyzer/finding.ts';
import { counted } from '../counted.ts';
import type { Question } from '../messages.ts';
import { initialOf } from '../nudges/initialOf.ts';
import { nameOf } from '../nudges/nameOf.ts';
import { think } from '../nudges/think.ts';
import { text } from '../text.ts';

/** More than these of one question's words would bury the question. */
const WORDS_SHOWN = 3;

function Words({ words }: { readonly words: readonly string[] }) {
  const hidden = words.length - WORDS_SHOWN;
  return (
    <ul class="words">
      {words.slice(0, WORDS_SHOWN).map((some) => (
        <li key={some} dir="auto">
          {text('popup_words', some.trim())}
        </li>
      ))}
      {hidden > 0 && <li class="quiet">{counted('popup_more_words', hidden)}</li>}
    </ul>
  );
}

/** Stands where a letter of THINK would: the question is one's own. */
function Own() {
  return (
    <>
      <span aria-hidden="true">✎</span>
      <span class="for-ears">{text('panel_own')}</span>
    </>
  );
}

/** The first sign of a letter's word, and the word itself for those who hear it. */
function Initial({ letter }: { readonly letter: Letter }) {
  const name = text(nameOf(letter));
  return (
    <>
      <span aria-hidden="true">{initialOf(name)}</span>
      <span class="for-ears">{name}</span>
    </>
  );
}

/** The five letters of THINK with those in question lit, and the questions under them; a kind word where there are none. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return <p class="nothing">{text('popup_nothing')}</p>;
  return (
    <>
      <ul class="think" aria-label={text('think_label')}>
        {think.map(({ letter, name }) => {
          const asked = questions.some((question) => question.letter === letter);
          return (
            <li key={letter} class={asked ? 'asked' : undefined} data-letter={letter}>
              <span class="letter" aria-hidden="true">
                {initialOf(text(name))}
              </span>
              <span>{text(name)}</span>
              {asked && <span class="for-ears"> – {text('think_asked')}</span>}
            </li>
          );
        })}
      </ul>
      <ul class="questions">
        {questions.map(({ letter, check, ask, words, reason }) => (
          <li key={check} class="question" data-letter={letter} data-check={check}>
            <span class="letter">{letter === 'own' ? <Own /> : <Initial letter={letter} />}</span>
            <div>
              <p class="ask">{ask}</p>
              {words.length > 0 && <Words words={words} />}
              <p class="reason quiet">{reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
