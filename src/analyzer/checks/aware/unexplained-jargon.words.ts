/**
 * Short forms that a general reader knows, or meets every day where people write to each other. By hand: broadcasters,
 * bodies, everyday technology, medicine everyone has met, sport, money, chat, forum customs, units, sizes, days.
 */
export const household: ReadonlySet<string> = new Set(
  `IBAN BIC SSN USA UK US EU UN UAE NZ NASA GPS CEO CFO COO CTO CIO VP MD HR IT PR CV LOL DIY FAQ TV HD PC DVD CD LP EP USB WIFI SIM ATM PIN ID OK AM PM BC AD BBC ITV CNN
NBC ABC CBS PBS NPR FOX MTV HBO ESPN NBA NFL NHL MLB WNBA NCAA UFC WWE FIFA UEFA MLS PGA F1 VAR NHS GP A&E MP MPS MEP PHD BA BSC MA MSC MBA GCSE SAT ACT GPA VAT GST HST GDP CPI FBI CIA IRS DMV TSA NSA DOJ EPA FDA
CDC WHO NATO IMF WTO UNICEF DNA RNA HIV AIDS COVID MRI CT ICU ER OR IV UFO RIP BBQ BLT FYI ASAP RSVP TBC TBD TBH IMO IMHO BTW OMG OMFG WTF LMAO LMFAO ROFL SMH TIL AITA PSA AMA
DM DMS RT OP OC NSFW SFW ETA POV GIF PDF JPG URL AI VR AR API CPU GPU RAM SSD LED LCD UV HTML CSS SQL PHP PNG MP3 MP4 OS IOS PS PS4 PS5 XP NPC RPG FPS MMO GG AFK BRB IDK IDC IKR TTYL TGIF FOMO YOLO GOAT BFF MVP DJ MC
KM KG KPH MPH CM MM ML KW MW KWH GB MB TB HZ GHZ AC DC V8 V6 SUV MOT RV HGV ATV KIA BMW VW XL XS XXL XXXL SM II III IV VI VII VIII IX XI XII XIV XX XXI JR SR ST MR MRS DR RD AVE NYC LA DC SF UKIP SNP GOP DNC LGBT LGBTQ LGBTQIA
BLM KKK IRA PLO IDF NRA ACLU NAACP RSPCA SPCA RNLI RSPB YMCA YWCA AA RAC PTA PTO HOA AGM EGM NGO NGOS NDA LLC LTD INC PLC DIY SOS MIA POW KO TKO FC AFC UTD CC BCC NB PS PPS AKA EG IE ETC VS FAO CO ISBN SKU QR PA
MON TUE TUES WED THU THUR THURS FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC GMT BST EST PST CET UTC EDT PDT Q1 Q2 Q3 Q4 Y1 Y2 YR YRS HRS MIN KPI KPIS KFC M&S B&Q H&M AT&T IKEA LEGO NYE XMAS BYO BYOB VIP VIPS ADHD ADD OCD PTSD IVF PMS STD STI CPR GI BP BMI
TLDR TL DR ELI5 IIRC AFAIK AFAICT FWIW YMMV NVM ICYMI IRL JK NP TY THX PLS SRY BF GF MIL FIL SIL DH DS DD OP BS FFS WFH OOO PTO EOD ETD CCTV LPG CO2 H2O B&B R&B P&L D&D PE RE AP IB SEN TA UNI EUR USD GBP CAD AUD INR NGN ZAR KES
FT IN OZ LB LBS SQ NO X XX XXX XOXO HQ TOC UI UX DIT DIY PPE PCR NYT WSJ LAPD NYPD RCMP MTA TFL LNER GWR RTE SBS NRL AFL NSW QLD VIC WA NT ACT TAS BC ON QC AB UCLA MIT LSE NUS ANC DUI DWI HOV BTS TXT KPOP ROI B2B SEO SAAS TED CRM
FB IG YT WA SC LI X HN GH PG R18 A4 A3 A5 B6 D3 C4 AA AAA VHS FM DAB MIDI 4K 5G 4G 3D 2D WC PO UPS USPS DHL RNG OG LMK HMU TMI ILY BBL GTG WTH OFC DIY TBF TBT FTW ISTG NGL FR FYP`.split(
    /\s+/,
  ),
);

/** Names whose spelling mixes capitals and small letters, which would else look like trade terms. */
export const mixedNames: ReadonlySet<string> = new Set(
  `iphone ipad imac ios macos macbook youtube linkedin github gitlab whatsapp facebook tiktok ebay paypal javascript typescript postgresql mysql openai chatgpt playstation xbox snapchat airbnb mcdonald mcdonalds bluesky wordpress
powerpoint onedrive icloud itunes ipod airpods fitbit youtuber youtubers doordash instacart fedex jetblue easyjet ryanair hellofresh aliexpress soundcloud bandcamp deviantart livejournal minecraft starcraft warcraft phd phds naturescot co2 mcflurry cbeebies supervalu mastercard eurovision`.split(
    /\s+/,
  ),
);

/**
 * Office talk: words that sound like something and tell a general reader nothing. By hand from plain-language guides and
 * lists of disliked business phrases; one alone is harmless, a sentence made of them is not. Lower case, as patterns.
 */
export const officeTalk =
  'leverag(?:e|ed|es|ing) (?!buyout)|synerg(?:y|ies|istic)|operationali[sz](?:e|ed|ing|es)|go-to-market|gtm|low-hanging fruit|north[- ]star|double-click(?:ing)? on|swim ?lanes?|straw ?man|sociali[sz]e(?:d)? (?:the|our|this)|socialized our|circl(?:e|ing) back|value[- ]stream|value realisation|orchestrat(?:e|es|ing|ion)|fl?ywheel|stakeholders?|frictionless|moneti[sz]ation|monetis(?:e|ing)|long tail|composable|data-native|data-first|cloud-native|ai-native|api-first|product-centric|operating model|outcome-oriented|outcomes? framework|paradigm|holistic(?:ally)?|ecosystem|ideat(?:e|ion)|cascad(?:e|es|ing)|enablement|net-new|land-and-expand|white space|de-risk|right-siz(?:e|ing)|de-layering|learnings|verticals|theory of change|enablers|capacitate|catalyse|mainstreamed|best-in-class|mission-critical|thought leadership|core competenc(?:y|ies)|value[- ]add|multi-modal|first principles|step-change|uplift|future-fit|workstreams?|stage gates?|fast follow|data (?:fabric|mesh|lake)|as-is|decouple|cross-functional|materiality|abatement levers|tokenomics|double-materiality|transformation|unlock(?:s|ing)? (?:latent|flow|value|discretionary)|bottom of the funnel|mid-funnel|top of the funnel|intent signals?|multi-?thread(?:ed)?|skills-based|quick wins|pods|guardrails?|matrixed|co-created|agentic|hyper-?scal\\w{2,5}|continuum|aligning our|footprint|moat|pipeline hygiene|legacy estate|adoption is tracking|move the needle|boil the ocean|blue-sky thinking|value propositions?|actionable|granular|customer-centric|touchpoints?|mindshare|solutioning|ideation|deliverables|bandwidth to|best practices?|end-to-end|omni-?channel|hyperlocal|thought leaders?|change agents?|transformational|future-proof(?:ing)?|synergi[sz]e|incentivi[sz]e|strategic(?:ally)? align(?:ed|ment)|center of excellence|centre of excellence';

/**
 * Words people put in capitals for stress or as a headline, beyond those of `hashtagWords`: met among real posts. They
 * are no short forms.
 */
export const shoutedWords: readonly string[] =
  `ago almost already also always amazing announcement another anyone attention ballot beautiful begins below break breaking bring calling caption check city code congrats congratulations controlled
country court custody dang dead dear dem deal dental double dropped edit eight eleven else ending enough even eight exactly excited extremely eyes fact facts fall false fire five floor flash forward
found four frozen fuck fucking gets giveaway god green grew guys hall happening has head headline heard hell hello hello helping hey holes holy hot hour huge ice idea illegal immediately insane
into issue item join jokes knew last late later law least leave leg legal lets literally lmk lots love lucky luck mad mate mega men might million mind minute minutes missing mom month months mothers mum name needs neither new
news nine none note nothing notice number off office officially ok okay old ours page part park pass past pat period person pie playlist please pls point position post power prep question questions quit read reason red
reminder result retweet roast rules sale saturday schedule scream second send serious server seven several shit should shout six skip smoke sold sooo special starts statement stolen stupid such surname super surely swear
system takes taken taking taxes tell template ten test thank tired told trailer trending truck true truth turn under until update updated urgent vip wake wanted warning watch water welcome were wet who whose wild win winner
winners with within woman women won word wow wrong yall year yep yes yesterday yet your`.split(/\s+/);

/**
 * Words of a trade, craft or game that mean nothing, or something else, outside it. By hand, field by field (textile
 * crafts, medicine, laboratory, law, money, crypto, software, factories, farms, kitchens, sailing, climbing, cycling,
 * games, music, theory), leaving out what a newspaper uses without explaining it. Lower case, whole words.
 */
export const tradeWords: ReadonlySet<string> = new Set(
  `frogged frogging tink tinked tinking ssk k2tog p2tog yo raglan steek steeked lifeline kfb sts decs incs intarsia brioche overlocker looper serger selvedge selvage scye interfacing godet sleyed epi heddle treadle treadling tromp warp weft
nstemi trops titrating titrate titrated dobut levo troponin bipap cpap extubated intubated foley dilaudid tachy brady sats bloods gcs prn stat anaemic perfused ecmo sepsis febrile bolus abg vbg comorbid idiopathic contraindicated distal proximal
hypomorph paralog ortholog phosphatase doublet plasmid qpcr elisa buffer supernatant aliquot pipette mab knockdown knockout transfected isoform epitope homolog titration chromatography hplc mutant photometry scintillation ephemeris epoch parallax redshift eigenstate hamiltonian lindblad kurtosis heteroskedastic misspecified ex-post ex-ante hysteresis logits embeddings quantised quantized gguf rollouts finetune distilled backprop
interlocutory estoppel certiorari cert derivative tort laches demurrer bailee precept quorate covenant-lite holdco ebitda mezzanine tranche clawback bps steepener flattened gamma opex theta delta-neutral delta neg payline resub
aped rugged unlock staking restaking unstake depeg perps mcap airdrop gwei tvl ngmi wagmi safu doxxed impermanent
kubectl oomkilled nodepool sidecar sidecars hydration treeshaking interop vendored rebased rebase monorepo upstream crate shim apex resolver cname adjacency vlan subnet lemmatised lemmatized triplestore lua middleware idempotent mutex
kaizen gemba poka-yoke heijunka jidoka nemawashi yokoten muda takt kanban smed andon drayage slotting wms detrailer locs palletised cutover
levain batard banneton autolyse retard roux nappe beurre ganache rancio hoggie chalybeate acetic channelled wdt slow-fed sparge wort pitched krausen
jib halyard cringle kicker luffing mainsheet spinnaker clew topsail leeward windward heave-to gybe gybing
imprimatura sgraffito scumbled scumble underpainting grisaille alizarin liquin filbert gesso
grupetto corncob bonked watts cadence peloton cols sportive taper fartlek amrap emom hspu deload
parse prog squishy meaty safe-jump okizeme frame-trap hexblade tiefling smite smited crit aggro adc jungler gank ganked prio jg diff kda draft-pick metagame ppr adot bluffed flop turn-barrel x/r bdfs hero-call
grandsire dodge handstroke treble bob demaree broodless brood supers colony nuc varroa
hermeneutic dispositif facticity undertheorised undertheorized ontic ontology deontic performativity episteme praxis alterity heuristic liminality
flyback snubber mosfet fet esr decoupling biasing rectifier psu eprom zener buck-boost regen dpf egr txv flattener backfocus collimation booster brake-diode
dithering brickwall sidechain lufs dbtp tabs blackout flys cyc gobo fresnel
cucurbits hardening pricking pre-em shotholing tilth drilled silage tupping tups ewes hogget
ferrule burr retainer lapped swarf chamfer kerf dado rabbet mortise`.split(/\s+/),
);
