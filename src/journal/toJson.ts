import { readAll } from './readAll.ts';
import { readAnswers } from './readAnswers.ts';

/** The whole journal as JSON, in pieces that make one file: entries, the earliest first, and answers. */
export async function toJson(now: number): Promise<readonly string[]> {
  const pieces = [`{\n"format": "think-first-journal",\n"version": 1,\n"written": "${new Date(now).toISOString()}",\n`];
  const answers = await readAnswers();
  pieces.push(
    `"answers": ${JSON.stringify(
      answers.map((answer) => ({ ...answer, time: new Date(answer.time).toISOString() })),
      undefined,
      1,
    )},\n"entries": [`,
  );
  let isFirst = true;
  await readAll((entries) => {
    for (const { id: _, time, text, ...entry } of entries) {
      const line = { time: new Date(time).toISOString(), ...entry, ...(text === null ? {} : { text }) };
      pieces.push(`${isFirst ? '' : ','}\n${JSON.stringify(line)}`);
      isFirst = false;
    }
  });
  pieces.push('\n]\n}\n');
  return pieces;
}
