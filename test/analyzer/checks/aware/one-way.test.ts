import { oneWay } from '../../../../src/analyzer/checks/aware/one-way.ts';
import { table } from '../table.ts';

const club =
  'We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. Our colours remain blue and white. We expect a strong season. Our regatta will be held in June as always.';
const founder =
  'I am a builder. I am a believer in focus. I have led four teams and I have shipped nine products. My method is my own. I hold myself to a high bar. My calendar is my weapon. I do not do small talk. This year I am entering a new chapter, and my standards are coming with me.';

table(oneWay, {
  marks: [`[${club}]`, `[${founder}]`],
  found: [
    '[The harbour is a place of work. The harbour opens at dawn. The harbour closes at dusk. The harbour has nine cranes. The harbour has a bell. The harbour pays its dues. The harbour employs four hundred. The harbour moves grain and timber and coal. The harbour rests on Sundays. The harbour will be deepened.]',
    '[We are a proud rowing club. We won. We are strong. We have met and we have voted. We keep our boats and our oars in our shed. We are on our river and we own our lock. We expect our best season yet and we are proud of our crews. We remain we. Our colours are our own.]',
    '[We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. Our colours remain blue and white. We expect a strong season. Why now? Because it is our time. Our regatta will be held in June as always.]',
    '[We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. Our colours remain blue and white. We expect a strong season. Thank you. Our regatta will be held in June as always.]',
    '[We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected. You may see our coach there. Our coach has renewed his contract with us. Our colours remain blue and white. We expect a strong season. Our regatta will be held in June as always. We remain proud.]',
    '[We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. Our colours remain blue and white. We expect a strong season. Our regatta will be held in June as always. We will see you there.]',
    '[The house has been painted. The gate is being mended. The fees have been adopted for the coming year. The walls have been repaired and the roof has been renewed. The accounts are approved. The lawn will be mown. The rules were revised in the spring. The board is pleased. The office is sound. It is complete.]',
    '[Nordhaven is a town of ships. Nordhaven builds for the north. Nordhaven sails at dawn in every weather. Nordhaven keeps its lamps lit. Rain falls on the quay and on the ropes. Nordhaven stands where it stood. Nordhaven has forty cranes and a bell that rings at noon over the water, as it has for two hundred years of trade.]',
    '[The Board has completed its review. The Board has renewed the contract of the manager. The fence has been repaired and the gate has been painted. Our rules have been revised. The fees have been adopted for the coming year. The lawn will be mown by our own contractor. The Board looks back on a successful year.]',
    '[server news. we are moving to a new map. our spawn is rebuilt. our economy is reset and our ranks are reworked. our staff have a new island. our lore is being written by our lead. we are on our own hardware now. we are the best version of ourselves. our new season starts monday and our trailer is done.]',
    '[Our hospital has renewed its mission. Our values are care, courage and excellence. Our leaders round daily. We are committed to our pillars. Our scores reflect our commitment. Our journey continues. We as a leadership team are energised by it. Our new logo has been unveiled and our corridors have been repainted in our colours.]',
    '[Kestrel is a platform. Kestrel is fast. Kestrel is secure. Kestrel is built by a team of former astronauts in a custom language. The architecture has been rewritten from the ground up. The roadmap is set and the investors are committed. Kestrel will be the layer under everything. Kestrel has only started, and nothing will be as it was.]',
    '[Our bakery is a house of tradition. Our flour is milled for us. Our ovens come from France. We do not make cakes. We have never made cakes. Our bread is our signature and our crust is our pride. My sons have joined our house. Our queue speaks for our work. We are the fourth generation and we remain ourselves.]',
    '[My season is planned. I will open with the spring half. I will be doing my intervals on Tuesdays. My shoes are sorted and my coach has signed off my plan. In July I rest. In August I begin my block. I have booked my hotel. I am in the best shape of my life. My splits will be posted after each run.]',
  ],
  passes: [
    'We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. Our colours remain blue and white. Who of you is coming to the long regatta in June at the old lock?',
    'We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. Are you looking for a new sport this season with us? Because it is time. Our colours remain blue and white. We expect a strong season.',
    'We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. What do you make of our colours this year? We expect a strong season.',
    'We are a proud rowing club. Our boats have been varnished, all of them, by hand. Our committee has approved our accounts at last. Our crews are selected and our coach has renewed his contract with us, as he did before.',
    'We are a proud rowing club. You know it. Our boats have been varnished. You saw them. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. Our colours remain blue and white. We expect a strong season. We remain proud. We are strong. Our season is set.',
    'We are a proud rowing club. Our boats have been varnished. Our committee has approved our accounts. Our crews are selected and our coach has renewed his contract with us. Our colours remain blue and white. We expect a strong season. Has anybody seen our cox?  Our regatta will be held in June as always.',
    'We are open till six. Our soup is leek.',
    `${club} Come and row with us on Sunday at ten, beginners welcome.`,
    `${club} Which of the two old boats would you keep?`,
    'Our library closed yesterday for the damp. I cried a bit. Mr Osei carried the big atlas out himself and said he would sleep beside it. We laughed. Then a girl of six asked whether books can swim, and he told her that this one had. I have been smiling since. The roof man came at four and the girl was still there, drying it with a hairdryer.',
    'I am so tired. I feel like I have been alone for a year. I miss my sister. I am scared of the phone. I have not slept. My hands hurt. I hate this flat. I am trying. My doctor is kind. I have lost my words a bit and I am sorry to go on about it here, on a page about bread.',
    'The main street is closed to traffic from Friday at four until Sunday at ten. Please park at the school. Bring your own cups to the square. There is water at the east gate and by the chemist, and the first aid tent stands next to the stage. Dogs on a lead. If you lose a child, come to the stage and we will call the name.',
    'You asked how our cheese is made, so here it is. Our milk comes in at five. We warm it slowly. We add the rennet and wait an hour. Our curd is cut by hand. We press it overnight. Our cellar does the rest in nine months. You can taste the difference between March and June milk, try both.',
    { text: club, kind: 'reply', parent: 'What has the rowing club been up to?' },
    'Fog on the bridge. A dog with a ball and nobody attached to it. Twelve frames on the roll and eleven of them the dog. A woman in a dressing gown, calling. Under my tripod, asleep, the one she wanted. We looked at each other. Then the tram. Then the fog again, and the river, and nothing to photograph.',
    'We had a baby! Her name is Ada.',
  ],
});
