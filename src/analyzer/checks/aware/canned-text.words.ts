/**
 * What stands between brackets in a template, by hand from mail-merge tools, CV and listing templates and the output of
 * text generators. Only nouns that a person would fill in: a bracket holding anything else is the writer's aside.
 */
export const placeholderNouns =
  'name|names|surname|first name|last name|firstname|lastname|nickname|username|user|handle|company|companies|employer|brand|brandname|business|organi[sz]ation|org|team|department|dept|client|customer|prospect|patient|candidate|recipient|sender|member|parent|guest|donor|sponsor|speaker|owner|landlord|tenant|manager|staff|colleague|teammates?|partner|pet|product|service|item|topic|title|role|job|position|industry|field|skill|hobby|tip|benefit|feature|achievement|accomplishment|milestone|result|metric|number|no\\. of|amount|price|sum|percentage|figure|quantity|remaining|date|day|weekday|month|year|quarter|time|deadline|location|city|town|country|place|venue|address|street|area|region|church|school|clinic|university|college|server|channel|link|url|website|email|e-mail|phone|phone number|contact|event|occasion|season|holiday|reason|keyword|hashtags?|emojis?|emoji|photo|image|picture|video|quote|key takeaway|takeaway|quality|code|discount|nombre|lugar|fecha|nom|prenom|prénom|ville|datum|ort|nome|data|luogo|cidade|empresa|imię|naam|firma|hook|cta|body|subject';

/** The kinds of text a generator is asked for. */
export const genres =
  'posts?|captions?|tweets?|threads?|messages?|e-?mails?|mails?|letters?|toasts?|replies|reply|responses?|comments?|bios?|summary|summari[sz]ation|translations?|announcements?|rewrite|re-?write|version|draft|speech|tagline|slogans?|headlines?|greeting|invitation|reminder|descriptions?|reflections?|statement|paragraphs?|introduction|intro|hook|ad|copy|lessons|practices|list of|poem|review|testimonial|text';

/** How a generator describes the tone it was asked for; people seldom praise their own post so. */
export const tones =
  'warm|warmer|engaging|heartfelt|polished|professional|punchy|punchier|concise|friendly|friendlier|thoughtful|compelling|relatable|short|shorter|catchy|casual|formal|natural|creative|courteous|polite|inspiring|humble|witty|upbeat|scroll-stopping|attention-grabbing|well-crafted|refined|revised|rewritten|rephrased|improved|updated|sample|possible|suggested|simple|clear|emotional|personal|conversational';
