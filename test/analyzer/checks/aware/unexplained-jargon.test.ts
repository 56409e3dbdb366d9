import { unexplainedJargon } from '../../../../src/analyzer/checks/aware/unexplained-jargon.ts';
import { table } from '../table.ts';

table(unexplainedJargon, {
  marks: [
    'So the [SRO signed the OBC off, the TRA was noted and the DLUHC] letter follows.',
    '[SLT want the EHCPs in by the ARM, and the TAF goes to MASH] unless I shout',
  ],
  found: [
    'night shift: [two STEMIs, a PEA arrest, then the ROSC needed a CVC and the ODP] was on break',
    'Passed my [OSCE, EPAs done, MSFs in, just the SJT and then FY2 with an ACF]',
    {
      text: "You want [the PID tuned on the SSR, swap the NTC and check the MCU] isn't browning out",
      kind: 'comment',
      parent: 'My kettle keeps turning off. What do I do?',
    },
    "we're [leveraging synergies to operationalize our go-to-market flywheel across verticals]",
    'Our aim is to [orchestrate frictionless monetization for stakeholders at the edge]. Very proud of this.',
    'The [NPPF change kills our SHLAA sites unless the LDS] moves. Coffee.',
    '[HPAs flapping, PVCs stuck, CRDs gone and the SLO] burnt before lunch',
    'Our grant: [ERC StG said no, MSCA maybe, the DFG wants an SFB] by June',
    'The guild needs [DPS and an OT for the M+ key, BIS only, no PUGs, VOD review after]',
    '[frogged the raglan, tinked the decs and lost my lifeline] again',
  ],
  passes: [
    'The NHS rang, the BBC came, the MP sent a PDF and I had a cup of tea.',
    'LOL my GPS took the SUV into a lake, RIP',
    'WE ARE GOING TO THE FINAL AND MY DAD IS CRYING',
    'SALE ON NOW at the shop, come early',
    'Our post-implementation review (PIR) is due, and the review board (RB) wants it Friday.',
    'AOB = any other business, AGM = annual general meeting, and DONM = date of next meeting. Now you know as much as I do.',
    'Day one at the new job: fourteen acronyms before lunch, SLT, MASH, EHCP, TAF, nobody could say what they are.',
    'My notes from the call: "let us double-click on the swim lanes and socialise the strawman". I had a biscuit.',
    {
      text: 'HPA on CPU and VPA on auto will fight. Set VPA to recommend, bump requests, watch RSS.',
      kind: 'reply',
      parent: 'Pods OOMKilled hourly since we moved to GKE, HPA or VPA?',
    },
    'The oven was too hot, so the bread split. We ate it anyway.',
    'stakeholders will meet on Tuesday about the playground',
    'M62 shut between J10 and J11, take the A580',
    'the doctor said my blood is fine and my knees are old',
    '#BTS #TXT #ATEEZ #NCT what a year',
    'Learning what a flywheel is with my 8 year old. It keeps turning!',
  ],
});
