import { vagueAuthority } from '../../../../src/analyzer/checks/reliable/vague-authority.ts';
import { table } from '../table.ts';

table(vagueAuthority, {
  marks: [
    '[Studies show] left-handed people sleep worse.',
    'girls [psychologists say] if he watches your story twice he misses you',
    '[Scientists have found] that plants grow better when you sing to them.',
    '[Experts agree]: no screens before breakfast.',
    '[Research shows] that teams who eat together stay together.',
    '[Nutritionists recommend] celery for that dear, every morning.',
    '[According to science] the second child is the clever one',
  ],
  found: [
    "It's been [scientifically proven] that goats recognise your voice.",
    'Put honey on it love, [any dentist will tell you]. My gran did.',
    "There's [a mountain of evidence that] open offices make people ill.",
    'The [science is settled] on breakfast, so please stop skipping it.',
    "[they've done tests] on this, energy drinks slow your aim",
    'Sleep people [medical people have warned] about these pillows for years.',
    '[Ask any vet]: garlic keeps the ticks off.',
    'Cold rooms are healthier, [it has been established] again and again.',
    'the [consensus among] mechanics is you skip the 1.4 engine',
  ],
  passes: [
    'Studies show nothing of the sort, and I looked.',
    'My doctor says I can walk again next week!',
    'The Lancet study by Okafor and Lind (2021) found no difference: example.org/okafor',
    'According to the ONS release of 14 March, rents rose 6 percent.',
    'Do studies show that? I would love to read one.',
    'Every time my uncle starts a sentence with "studies show" we all leave the room.',
    'I am a nurse and in our ward we measured it for a month: no change.',
    'Doctors are on strike on Monday, so ring before you go.',
    'The vet told us she will be fine, thank God.',
    'I study psychology and I love it.',
    'Our researchers will say hello at the open day on Friday.',
    'Experts welcome, beginners too: chess club at six.',
    'If experts say otherwise, send me their paper and I will change the page.',
    'Science homework is due on Tuesday, bring your glue.',
  ],
});
