import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const { hint_press_again, hint_box_gone, hint_not_asked } = messages;

/** What a person is told after a release that came to nothing, or a send that nobody could ask about, in the words that stand in the hint. */
export const told = {
  pressAgain: hint_press_again.message,
  boxGone: hint_box_gone.message,
  notAsked: hint_not_asked.message,
} as const;
