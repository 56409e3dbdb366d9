import { attentionStuffing } from '../../../../src/analyzer/checks/generous/attention-stuffing.ts';
import { table } from '../table.ts';

table(attentionStuffing, {
  marks: [
    'first tomatoes of the year [#garden #tomato #green #allotment #summer #food #instafood]',
    '[#yoga #morning #calm #flow #zen #breathe #stretch]',
    'new poem [#poem #poetry #poet #verse #writing #words #book #love #heart]',
    'nos gustó el concierto [#rock #madrid #directo #musica #noche #banda #guitarra]',
    'listen to my demo [@radio_one @radio_two @bigdj @clubnight @thelabel @newsdesk]',
    '[@Ama @Bo @Cai @Dee @Eli @Fay @Gus] look at this',
    'Great expo day [@Northway Pumps @Kestrel Seals @Brine Tech @Harbour Valves @Oslo Fair @Pipe] Review',
    'coffee [#coffee #latte #cafe #morning #mood]',
    { text: '[@ann @bob @cem @dan @eve @fin] join the raffle', kind: 'comment', place: 'instagram' },
  ],
  found: ['[#Best] #day ever at the #beach with #my #friends and the #dogs, #summer is #here, #bliss, #sun'],
  passes: [
    'Sunday at the lake, too cold to swim #Windermere #swimming',
    'The net mender at work, from the pier #harbour #fishing #craft',
    { text: '@ann @bob @cem @dan @eve @fin I can bring the folding tables on Saturday', kind: 'reply', place: 'x' },
    'Our album is out: drums @tunde, bass @olaf, mixed by @nell in a wardrobe, cover @inkyann, words @mo, tea by @jess',
    'Huge thanks to @ann @bob @cem @dan @eve @fin for painting the hall all weekend',
    'Issues closed today: #12 #15 #18 #22 #31 #40 #41',
    'Thread 1/6 on how we moved a library without closing it #libraries',
    'Proud of the whole team, every one of you, you know who you are',
    'Which of #vienna #graz #linz has the best cake? Asking as a guest with one free afternoon and a sweet tooth',
  ],
});
