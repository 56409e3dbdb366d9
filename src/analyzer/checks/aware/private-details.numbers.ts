import { holds, matchesOf } from '../../clues/trail.ts';
import type { Mark, ReasonKey } from '../../finding.ts';
import { once } from '../../once.ts';
import type { Reading } from '../../reading.ts';

/** Someone who answers there for a living: a number, a box or a street that is meant to be known. */
const PUBLIC =
  /\b(?:office|shop|store|front desk|desk|reception|help ?line|hotline|(?:text|reporting|info|crisis|booking|order) ?line|free of charge|toll.free|freephone|book(?:ing)?s?|appointments?|clinic|surgery|salon|station|police|garda|samaritans|emergenc(?:y|ies)|crisis|company|line|page|team|insured|price from|we can|we do|we offer|we've|let us|our truck|conference|firm|llc|ltd|crew|virtual|our (?:deli|kitchen|bakery|garage|yard|farm|crew)|council|quotes?|deliver(?:y|ies)|orders?|menu|website|contact page|customers?|24\/7|support|club (?:phone|house)|school office|ward|bürgertelefon|restaurant|caf[eé]|pub|bar|hall|church|mosque|temple|library|museum|theatre|venue|tickets?|doors|opening|open (?:from|till|until|daily)|market|centre|center|gallery|studio|gym|hotel|tel:|phone:|registration|enquiries|inquiries|services?|repairs?|plumb\w+|electrician|catering|rentals?|call now|promo|discount|whatsapp us|call us|contact us|ring us|our number|to donate|teléfono gratuito|servicio)\b/;
/** A number somebody got called from, warns of, or uses to show how numbers look. */
const NO_GIVING =
  /\b(?:who(?:'s| is)? call|who called|called me from|call me from|calls? from|keeps? (?:calling|ringing|texting)|calling me|missed call|scam|spam|fraud|don't (?:pick|answer|trust)|do not (?:pick|answer)|fake|made.up|example|e\.g\.|for instance|placeholder|sample|test (?:card|number)|leaflet|documentation|dummy|looks like|format|such as|pretend|not my real)\b/;
const THEIRS =
  /\b(?:his|her|their|him|them|landlord|lecturer|teacher|boss|doctor|mum's|mom's|dad's|frau|herr|mr|mrs|ms|she|he)\b/;
const MINE =
  /\b(?:my|me|i'm|im|i am|we're|home|private|privat|personal|mobile|cell|text|whatsapp|number|nummer|número|numéro|numero|reach|dms?|tel|call|ring|address)\b/;

interface Place {
  readonly from: number;
  readonly to: number;
}

function around({ folded }: Reading, { from, to }: Place, reach = 70): string {
  return `${folded.slice(Math.max(0, from - reach), from)} ${folded.slice(to, to + reach)}`;
}

/** The check digit of payment cards. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    let digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    if (at % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** The check of bank account numbers, ISO 13616: the rest on division by 97 is 1. */
function mod97(account: string): boolean {
  let rest = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = character >= 'A' ? character.charCodeAt(0) - 55 : character.charCodeAt(0) - 48;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Numbers that card schemes and banks print in their manuals. */
const PRINTED =
  /^(?:4242424242424242|4111111111111111|4012888888881881|5555555555554444|5105105105105100|378282246310005|6011111111111117|DE89370400440532013000|GB29NWBK60161331926819|GB82WEST12345698765432|IE29AIBK93115212345678|FR1420041010050500013M02606|NL91ABNA0417164300|ES9121000418450200051332|BE68539007547034|CH9300762011623852957|AT611904300234573201|IT60X0542811101000000123456)$/;

const CARD = /(?<![\d.,-])(?:\d[ -]?){12,18}\d(?![\d.,-]*\d)/g;
const ACCOUNT = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
const SOCIAL = /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;
const DOCUMENT =
  /\b(?:passport|pasaporte|reisepass|passeport|nric|ssn|social security|national insurance|ni (?:no|number)|aadhaar|pan card|driving licen[cs]e|driver's licen[cs]e|licen[cs]e (?:plate|number|no)|plate|policy|id card|sort code|account|konto|card ending|tax id|cpf|dni|bvn|iban)\b(?: (?:number|no|nr|is|was|#|n°|num))?[.:]? {0,2}(?:no\.? ?|number ?|# ?|is )?(?=[a-z0-9 -]{0,12}\d{3})[a-z0-9](?:[ -]?[a-z0-9]){4,19}(?![a-z0-9])/g;

/** Keys by the shape their makers gave them; a variable that holds one. */
const KEY =
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,80}|github_pat_[A-Za-z0-9_]{20,100}|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,120}|[sprk]k_(?:live|test)_[A-Za-z0-9]{10,80}|AKIA[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30,40}|xox[abposr]-[A-Za-z0-9-]{10,80}|glpat-[A-Za-z0-9_-]{16,40}|hf_[A-Za-z0-9]{20,60}|npm_[A-Za-z0-9]{30,50}|eyJ[A-Za-z0-9_-]{15,400}\.eyJ[A-Za-z0-9_-]{10,600}\.[A-Za-z0-9_-]{10,400})|-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY-----|\b[A-Z][A-Z0-9_]{0,30}(?:PASS|PASSWORD|PWD|SECRET|TOKEN|API_KEY|APIKEY)\s?=\s?["']?(?=[^\s"'<]{6,80})[^\s"'<$%{[]{6,80}/g;
/** What each of them has. */
const KEY_SIGNS = ['_', '=', 'sk-', 'xox', 'glpat-', 'AKIA', 'AIza', 'eyJ', '-----'] as const;
const MADE_UP =
  /example|xxxx|\*\*\*|your|redacted|removed|changeme|1234567|placeholder|dummy|<|…|\.\.\.|hunter2|correct.?horse|swordfish/i;

const PASSWORD_WORD =
  'password|passwort|kennwort|contraseña|mot de passe|senha|wachtwoord|hasło|lösenord|şifre|parola|kata sandi|passcode|passphrase|pass ?word|pwd?|pw|pass|login|log in with|log in to [a-z ]{3,30} use|creds?|use mine';
const PASSWORD = new RegExp(
  `\\b(?:${PASSWORD_WORD})\\b(?:[^\\n.!?:=]{0,40}?(?: is(?: still)?| (?:for|sa|on|to) [a-z ]{2,24}(?: is)?|:|=|,)| (?:online|still|ist|es|est|é))?[ :="']{1,3}(?:(?:[\\w.-]{2,24}) \\/ )?([^\\s"',]{4,40})`,
  'gi',
);
/** What each of them has, one way or another. */
const PASSWORD_SIGN =
  /pass|pwd?|pw|senha|kennwort|contraseña|wachtwoord|hasło|lösenord|şifre|parola|sandi|login|log in|creds|use mine| \/ /;
const PAIR = /(?<![\w/])([A-Za-z][\w.-]{2,24}) \/ ([A-Za-z][^\s,"']{5,40})/g;
const LOGIN_NEAR =
  /\b(?:wi-?fi|login|log in|pass|passwords?|pw|creds?|credentials|user|username|vpn|box|server|root|admin|sticky note)\b/;

/** Looks like something made up to be a password: a figure or sign among letters, not a plain word. */
function secretLooking(value: string): boolean {
  const bare = value.replace(/[.!?)]+$/, '');
  if (
    bare.length < 6 ||
    MADE_UP.test(bare) ||
    /^https?:|^[\d.,:%€$£-]+$|^\d+(?:st|nd|rd|th|am|pm|x|k|m|%)$/i.test(bare)
  )
    return false;
  if (/@[\w-]+\.|^[a-z-]+\/[a-z-]+$/i.test(bare)) return false;
  return /[A-Za-z].*\d|\d.*[A-Za-z]/.test(bare) || (/[!#$%&*+=_]/.test(bare) && /[A-Za-z]{3}/.test(bare));
}

const CODE =
  /\b(?:(?:(?:gate|door|alarm|entry|lock|garage|house|key ?safe|safe|building|office door|front door) (?:code|pin)|(?:my|his|her|mum's|mom's|dad's|nan's|card) pin|pin(?= for (?:the|our|my) (?:house|door|gate|card|alarm))(?: for the house)?)(?: [a-z]{2,8}){0,3}[:,]? (?:is |= ?|on a bit of paper, )?(?:my birthday, )?[a-z]?\d{3,8}[a-z]?\b|with the pin\b[^.\n]{0,30}\d{4}\b)/g;
const SPARE_KEY =
  /\b(?:spare |front door |house )?keys?(?:'s| is| are|s)? (?:always |still )?(?:under|behind|inside|beneath|in) the (?:[a-z]{3,9} ){0,2}(?:pot|mat|doormat|stone|brick|gnome|planter|shed|meter box|letterbox|rock|step|flowerpot|bin)\b/g;

/** With the code of a country (and "(0)" behind it) or without; 0151/… as Germans and Belgians part it. */
const PHONE =
  /(?<![\w.,/#£$€-])(?:0\d{2,4}\/|(?:\+|00 )?\(?\d{1,5}\)?(?:[ .-]{0,2}\(0\))?(?:[ .-]{0,2}\d(?=[ .-]\d))?)(?:[ .-]{0,2}\(?\d{2,5}\)?){1,5}(?![\w/%]|[.,:]\d)/g;
/** Who asks to be called, in the languages in which most people post. */
const CALL_BEFORE = once(
  () =>
    /(?:\b(?:call|text|ring|phone|tel|telefon\w*|téléphone\w*|telefoon\w*|tél|mobile?|mobil\w*|cell|cellulare|celular|handy\w*|portable|móvil|movil|gsm|number|my (?:no|num|nr)|whatsapp|whats ?app|zap|viber|signal|sms|nummer|numer|número|numéro|numero|\w{2,8}nummer|reach|contact|joindre|appel(?:le|ez|er)|llám\w+|llama\w*|escr[ií]be\w*|liga|ligue|chiama\w*|scrivi\w*|zadzwo\w*|dzwo\w*|ruf\w*|erreich\w*|bel|app(?:je)?|bereik\w*|house after \d{2}h|dis)(?![\p{L}\d])|номер|телефон|звони|пиши)[^\n\d]{0,30}$/u,
);
/** What figures stand behind that nobody can be called on. */
const NO_PHONE = once(
  () =>
    /\b(?:isbn|ref\w*|réf\w*|orders?|order n\w*|model|s\/n|serial|série|tracking|parcel|colis|pakket|paket|case|invoice|facture|rechnung\w*|factura|fattura|code|doi|id|version|ip|account|card|iban|passport|policy|sort code|commande|bestell\w*|pedido|ordine|ticket|flight|reservation|réservation|confirmation|batch|member\w*|kunden\w*|siret|siren|kvk|btw|vat|tva|nif|nip|pesel|scores?|results?|lotto|lottery|loto|bingo|draw|winning|sequence|grid|coordinates)(?![\p{L}])[^\n\d]{0,14}$/u,
);
const DATE =
  /^(?:19|20)\d\d[ .-](?:0?\d|1[0-2])[ .-]\d\d?$|^\d{1,2}[ .-]\d{1,2}[ .-](?:19|20)?\d\d$|^(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d| (?:19|20)\d\d){1,3}$/;
/** "12 345 678", "100 000 000", "3.14159": a quantity more often than a number to call. */
const QUANTITY = /^\d{1,2}(?:[ .]\d{3})+$|^\d{1,3}(?:[ .]000)+$|^\d\.\d{5,}$/;

/** Whether figures are a series: drawn ones, each higher than the one before ("04 11 23 35 42"), or even steps ("10 20 30"). */
function isSeries(written: string): boolean {
  const parts = written.split(/[ .-]/);
  const values = parts.map(Number);
  if (values.length < 3) return false;
  const steps = values.slice(1).map((value, at) => value - (values[at] as number));
  if (steps.every((step) => step === steps[0])) return true;
  return (
    values.length > 3 && parts.every((part) => part.length === 2 && part < '60') && steps.every((step) => step > 0)
  );
}

function phone(text: string, folded: string, place: Place): boolean {
  const written = text.slice(place.from, place.to);
  const digits = written.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return false;
  if (DATE.test(written) || QUANTITY.test(written) || isSeries(written)) return false;
  const before = folded.slice(Math.max(0, place.from - 34), place.from);
  if (NO_PHONE().test(before)) return false;
  const called = CALL_BEFORE().test(before);
  const shaped =
    /^(?:\+|00 ?)[1-9]/.test(written) ||
    /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(written) ||
    /^1[ .-]\d{3}[ .-]\d{3}[ .-]\d{4}$/.test(written) ||
    /^0\d{1,4}[ ./-]?\d{2,4}(?:[ .-]?\d{2,4}){1,4}$/.test(written) ||
    (called &&
      (/^\d{3}[ .-]\d{4}$/.test(written) ||
        /^\d{3,5}(?:[ .-]?\d{2,4}){1,3}$/.test(written) ||
        (digits.length > 7 && /^\(?\d{1,5}\)?(?:[ .-]{0,2}\d{2,5}){1,4}$/.test(written))));
  return shaped && (digits.length >= 9 || called);
}

const MAIL = /(?<![\w.+-])([\w.+-]{2,64})@([\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.[a-z]{2,12})\b/g;
const FREE_MAIL =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|me|live|aol|gmx|web|proton|protonmail|mail|yandex|qq|163|naver|libero|laposte|orange|wanadoo|t-online|seznam|btinternet|rediffmail)\./;
const ROLE =
  /^(?:info|hello|hi|contact|support|help|office|admin|sales|press|jobs|careers|hr|team|mail|booking|bookings|events|enquir\w{3}|inquir\w{3}|service|kontakt|bonjour|hola|news|newsletter|editor|library|library\w*|registrar|reception|billing|orders?|noreply|no-reply|marketing|media|security|abuse|webmaster|postmaster|club|secretary|volunteer\w*|user|name|test|you|me|firstname|git)\b/;

const STREET_WORD =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|way|court|ct|crescent|cres|terrace|place|pl|rise|loop|walk|gardens?|grove|hill|cottages?|mews|row|square|sq|boulevard|blvd|parade|view|villas?|heights|circle|cir|trail|quay|wharf|green|park|estate';
/** "14 Larkspur Close", "55 linden ct apt 3": capitals where the writer uses them, else a street word that is hardly anything else. */
const ADDRESS = once(
  () =>
    new RegExp(
      `(?<![\\w.,:£$€#-])(?:flat \\d{1,4}[a-z]?,? )?\\d{1,5}[a-z]?,? (?:[A-Z][\\w'’-]{1,20} ){1,3}(?:${STREET_WORD.replace(/\b[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})\\b\\.?(?:,? (?:apt|flat|unit|room) ?\\d{1,4}[a-z]?)?|(?<![\\w.,:£$€#-])\\d{1,5}[a-z]? [a-z]{3,14} (?:st|rd|ave|ln|ct|blvd|street|road|avenue|lane|crescent)\\b(?:,? (?:apt|flat|unit) ?\\d{1,4}[a-z]?)?|\\b(?:[Cc]alle|[Rr]ua|[Rr]ue|[Vv]ia|[Uu]l\\.|[Aa]v\\.|[Aa]venida|[Cc]arrer|[Rr]ang) (?:d[aeiou]s? |l[ae]s? )?[A-Z\\p{Lu}][\\p{L}'’-]{2,20}(?: [A-Z\\p{Lu}][\\p{L}'’-]{2,20})?,? (?:n[ro°º]?\\.? ?)?\\d{1,4}\\b|\\d{1,4},? (?:calle|rua|rue|via|rang|avenue) (?:d[aeiou]s? |l[ae]s? )?\\p{Lu}[\\p{L}'’-]{2,20}|\\b\\p{Lu}[\\p{Ll}-]{2,24}(?:straße|strasse|str\\.|gasse|weg|platz|allee) \\d{1,4}[a-z]?\\b`,
      'gu',
    ),
);
const HOME =
  /\b(?:i'm|im|i am|we're|we are|my|our|home|house|come|collect(?:ion)?|pick ?up|send|address|key|keys|alone|lives?|live|living|stay(?:ing)?|flat|knock|bell|door|gate|party|visit|neighbou?r|landlord|drop|deliver(?: it| them)? to|card|born|zu hause|chez|casa|llave|always at home|from \d{1,2}|after \d{1,2}|number)\b/;
const LIVES =
  /\b(?:he|she|they|who|mr|mrs|ms|his|her|their|him|landlord|ex)\b[^.\n]{0,60}\b(?:lives?|house|home|flat|at)\b/;

/** How many figures a text holds: with fewer than a number has, none need be looked for. */
function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

/** What gives someone's numbers, places and keys away; needs no knowledge of the language. */
export function* numbersIn(reading: Reading): Generator<Mark> {
  const { text, folded, draft } = reading;
  // What is told to one person stays between two.
  const alone = draft.audience === 'person' ? 0.55 : 1;
  const mark = (from: number, to: number, strength: number, reason: ReasonKey): Mark => ({
    span: [from, to],
    strength: strength * alone,
    reason,
  });
  const { text: low } = reading.smallTrail;
  const inText = (pattern: RegExp) => matchesOf(pattern, reading.writtenTrail);
  const inSmall = (pattern: RegExp) => matchesOf(pattern, reading.smallTrail);

  const keys = KEY_SIGNS.some((sign) => text.includes(sign)) ? inText(KEY) : [];
  for (const match of keys) {
    if (MADE_UP.test(match[0]) || /_test_/.test(match[0])) continue;
    yield mark(match.index, match.index + match[0].length, 0.9, 'reason_private_details_secret');
  }
  const digits = digitsIn(text);
  if (holds(PASSWORD_SIGN, reading.smallTrail)) {
    for (const match of inText(PASSWORD)) {
      const value = match[1] as string;
      const to = match.index + match[0].length;
      if (!secretLooking(value) || NO_GIVING.test(around(reading, { from: match.index, to }, 50))) continue;
      yield mark(match.index, to, 0.8, 'reason_private_details_secret');
    }
    for (const match of inText(PAIR)) {
      const to = match.index + match[0].length;
      if (!secretLooking(match[2] as string) || !LOGIN_NEAR.test(around(reading, { from: match.index, to }, 90)))
        continue;
      yield mark(match.index, to, 0.75, 'reason_private_details_secret');
    }
  }
  if (low.includes('key') && /\bkeys?\b/.test(low))
    for (const match of inSmall(SPARE_KEY)) {
      if (/\b(?:wasn't|isn't|not|used to|was)\b/.test(match[0] + low.slice(Math.max(0, match.index - 12), match.index)))
        continue;
      yield mark(match.index, match.index + match[0].length, 0.65, 'reason_private_details_home');
    }
  if (digits === 0 && !text.includes('@')) return;

  const taken: Place[] = [];
  const free = (place: Place) => !taken.some((other) => place.from < other.to && other.from < place.to);
  for (const match of digits < 13 ? [] : inText(CARD)) {
    const number = match[0].replace(/\D/g, '');
    if (
      !/^(?:4|5[1-5]|2[2-7]|3[47]|6)/.test(number) ||
      !luhn(number) ||
      PRINTED.test(number) ||
      /^(\d)\1+$/.test(number)
    )
      continue;
    const place = { from: match.index, to: match.index + match[0].length };
    if (NO_GIVING.test(around(reading, place))) continue;
    taken.push(place);
    yield mark(place.from, place.to, 0.9, 'reason_private_details_number');
  }
  for (const match of inText(ACCOUNT)) {
    const number = match[0].replaceAll(' ', '');
    if (number.length < 15 || number.length > 34) continue;
    const place = { from: match.index, to: match.index + match[0].length };
    const near = around(reading, place);
    const named = /\biban\b/.test(near);
    if ((!mod97(number) && !named) || PRINTED.test(number) || NO_GIVING.test(near)) continue;
    taken.push(place);
    // A club or a cause gives its account so that it may be used.
    const open =
      /\b(?:donat\w{1,4}|spend\w{1,3}|charity|fund|appeal|foundation|ngo|invoice|club account|membership|fees?)\b/.test(
        near,
      );
    yield mark(place.from, place.to, open ? 0.35 : 0.8, 'reason_private_details_number');
  }
  for (const match of digits < 9 ? [] : inText(SOCIAL)) {
    const place = { from: match.index, to: match.index + match[0].length };
    const near = around(reading, place);
    if (!/\b(?:ssn|social|security)\b/.test(near) || NO_GIVING.test(near)) continue;
    taken.push(place);
    yield mark(place.from, place.to, 0.85, 'reason_private_details_number');
  }
  for (const match of digits < 3 ? [] : inSmall(DOCUMENT)) {
    const place = { from: match.index, to: match.index + match[0].trimEnd().length };
    if (
      !free(place) ||
      NO_GIVING.test(around(reading, place, 50)) ||
      !/\d[ -]?\d[ -]?\d[ -]?\d|\d{3} ?[a-z]$/.test(match[0])
    )
      continue;
    if (/^account[^\d]*\d{1,3}(?:[,.]\d|k\b| )?/.test(match[0]) && !/\d{6}|\d[ -]\d{4}/.test(match[0])) continue;
    taken.push(place);
    yield mark(place.from, place.to, 0.7, 'reason_private_details_number');
  }
  if (/\bpassport\b/.test(low)) {
    const match = /\bno\.? ?([a-z]{0,2}\d{6,9})\b|\b[a-z]{1,2}\d{7}\b/.exec(low);
    if (match && !NO_GIVING.test(around(reading, { from: match.index, to: match.index + match[0].length }, 50))) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (free(place)) yield mark(place.from, place.to, 0.7, 'reason_private_details_number');
      taken.push(place);
    }
  }
  for (const match of inSmall(CODE)) {
    if (
      NO_GIVING.test(around(reading, { from: match.index, to: match.index + match[0].length }, 40)) ||
      /\bquiz\b/.test(match[0])
    )
      continue;
    yield mark(match.index, match.index + match[0].length, 0.72, 'reason_private_details_secret');
  }
  for (const match of digits < 7 ? [] : inText(PHONE)) {
    const place = { from: match.index, to: match.index + match[0].length };
    if (!free(place) || !phone(text, folded, place)) continue;
    const near = around(reading, place);
    if (
      NO_GIVING.test(near) ||
      /^(?:0800|0808|0300|1[ .-]?8(?:00|88|77))/.test(match[0]) ||
      reading.foreign.some(([from, to]) => place.from >= from && place.to <= to)
    )
      continue;
    const open =
      PUBLIC.test(around(reading, place, 120)) ||
      (draft.parent !== undefined &&
        /\b(?:clinic|shop|office|plumber|electrician|recommend|open)\b/i.test(draft.parent) &&
        !/\b(?:own|private|personal|his|her)\b/.test(near));
    const privately = /\b(?:own|private|privat|personal) (?:mobile|number|cell|phone)|\bprivat\b|\bmum's|\bmom's/.test(
      near,
    );
    const strength = privately ? 0.72 : open ? 0.3 : THEIRS.test(near) ? 0.66 : MINE.test(near) ? 0.6 : 0.55;
    taken.push(place);
    yield mark(place.from, place.to, strength, 'reason_private_details_phone');
  }
  if (text.includes('@'))
    for (const match of inSmall(MAIL)) {
      const [whole, name = '', host = ''] = match;
      if (ROLE.test(name)) continue;
      const place = { from: match.index, to: match.index + whole.length };
      const near = around(reading, place);
      if (/\b(?:git|ssh|scp|rsync)\b/.test(near) || NO_GIVING.test(near.replaceAll(/example/g, ''))) continue;
      // One's name, year or "home" in front of the sign, or a host where people have their own box.
      const personal =
        FREE_MAIL.test(host) || /\.(?:priv|home|private)|[a-z]{3,}[._][a-z]{3,}(?:[._]?\d{2,4})?$|\d{2,4}$/.test(name);
      const cue =
        /\b(?:my|private|personal|privat|her|his|write me|e-?mail me|reach me|mi correo)\b/.test(near) ||
        (draft.parent !== undefined && /\be-?mail\b/i.test(draft.parent));
      yield mark(
        place.from,
        place.to,
        PUBLIC.test(near) && !cue ? 0.25 : personal && cue ? 0.62 : personal ? 0.55 : cue ? 0.5 : 0.3,
        'reason_private_details_email',
      );
    }
  for (const match of inText(ADDRESS())) {
    const place = { from: match.index, to: match.index + match[0].length };
    if (!free(place)) continue;
    const near = around(reading, place, 90);
    if (NO_GIVING.test(near)) continue;
    const asked = draft.parent !== undefined && /\b(?:address|where (?:do|are) (?:you|u)|send)\b/i.test(draft.parent);
    if (
      /\b(?:outside|opposite|corner of|near|in front of|along|off)(?: of| number| no\.?)* ?$/.test(
        folded.slice(Math.max(0, place.from - 20), place.from),
      )
    )
      continue;
    const home = HOME.test(near);
    const strength = LIVES.test(near.slice(0, 91))
      ? 0.7
      : asked
        ? 0.62
        : PUBLIC.test(near)
          ? /\b(?:home alone|my house|our house|empty|bell|key)\b/.test(near)
            ? 0.6
            : 0.25
          : home
            ? 0.6
            : 0.35;
    yield mark(place.from, place.to, strength, 'reason_private_details_home');
  }
}
