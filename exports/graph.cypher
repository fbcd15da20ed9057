// Written by newsgraph. Run it with: cypher-shell -a bolt://localhost:7687 -f graph.cypher

CREATE CONSTRAINT newsgraph_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_outlet_id IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE;

CREATE INDEX newsgraph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);

CALL db.awaitIndexes(300);

UNWIND [
['0588b13a715184c1', 'Biden pauses bomb shipment, threatens to withhold more if Israel invades Rafah', 'Biden pauses bomb shipment, threatens to withhold more if Israel invades Rafah', 'The Daily Lantern', null, '2024-05-09', null, 'https://lantern.example/world/2024/05/09/biden-weapons', 'articles/rafah-04-lantern-weapons.txt', 27, '218798b2d55cce85'],
['1e597f30a3b96fb6', 'Post: US ready to aid Israel in Rafah, with strings attached', 'Post: US ready to aid Israel in Rafah, with strings attached', 'The Eastern Courier', null, '2024-05-13', null, 'https://easterncourier.example/2024/05/13/offers', 'articles/rafah-07-courier-offers.txt', 22, 'eba36458e6bbf17f'],
['31d0ceeaef990ac8', 'Port operator may pause automation, newspaper reports', 'Port operator may pause automation, newspaper reports', 'The Eastern Courier', null, '2024-09-09', null, 'https://easterncourier.example/2024/09/09/port-pause', 'articles/port-06-courier-cites-ledger.txt', 19, 'e3c9a8ec4d9d4b3f'],
['37f710daf59ade1d', 'Exclusive: Brightwater ready to shelve automated cranes, executives say', 'Exclusive: Brightwater ready to shelve automated cranes, executives say', 'The Harbor Ledger', null, '2024-09-09', null, 'https://harborledger.example/2024/09/09/exclusive-cranes', 'articles/port-05-ledger-cranes.txt', 24, '723948e53d872c83'],
['3ad4cf08c80e7cd1', 'Government may use emergency law to reopen Castermouth', 'Government may use emergency law to reopen Castermouth', 'Globe Dispatch', null, '2024-09-13', null, 'https://globedispatch.example/2024/09/ports-act', 'articles/port-08-dispatch-ports-act.txt', 31, '93ac665eb42f4489'],
['3de775271e7fd2ba', 'US would back limited Rafah operation, Politico reports', 'US would back limited Rafah operation, Politico reports', 'The Daily Lantern', null, '2024-03-13', null, 'https://lantern.example/world/2024/03/13/rafah-limited-operation', 'articles/rafah-01-lantern-limited-operation.txt', 23, 'dbd91bda69f01a25'],
['67e9ec990abd7858', 'Sullivan plays down Biden\'s "red line" over Rafah', 'Sullivan plays down Biden\'s "red line" over Rafah', 'The Capital Observer', null, '2024-03-14', null, 'https://capitalobserver.example/politics/sullivan-red-line', 'articles/rafah-02-observer-red-line.txt', 22, 'c5db881cbfc41e27'],
['6ecbe70c84387cb5', 'Grain port closed as dockworkers walk out', 'Grain port closed as dockworkers walk out', 'The Daily Lantern', null, '2024-09-05', null, 'https://lantern.example/business/2024/09/05/castermouth', 'articles/port-04-lantern-shut.txt', 19, 'e88cf2cd16f649e5'],
['6f450208f984b15f', 'Dockworkers vote to strike at Castermouth over crane plan', 'Dockworkers vote to strike at Castermouth over crane plan', 'The Harbor Ledger', null, '2024-09-02', null, 'https://harborledger.example/2024/09/02/strike-vote', 'articles/port-01-ledger-strike-vote.txt', 24, 'e6e20594b2df8c6d'],
['7692aa2c67bce030', 'Gallant hints ground operation in Rafah is near', 'Gallant hints ground operation in Rafah is near', 'Globe Dispatch', null, '2024-03-13', null, 'https://globedispatch.example/2024/03/gallant-rafah', 'articles/rafah-03-dispatch-gallant.txt', 26, '14e943d80f3d548c'],
['a5df06daf36fb3b9', 'Strike shuts country\'s largest grain port', 'Strike shuts country\'s largest grain port', 'Meridian Wire', null, '2024-09-05', null, 'https://meridianwire.example/castermouth-shut', 'articles/port-03-meridian-shut.txt', 20, '626418b1fbce3135'],
['ae4c282f84fb4ea9', 'Brightwater denies it will shelve cranes, then clarifies', 'Brightwater denies it will shelve cranes, then clarifies', 'The Capital Observer', null, '2024-09-10', null, 'https://capitalobserver.example/business/brightwater-denial', 'articles/port-07-observer-denial.txt', 21, '4f1581a6bce7044c'],
['d2ad808d45b48b35', 'State Department stays silent on report of Rafah deal', 'State Department stays silent on report of Rafah deal', 'The Capital Observer', null, '2024-05-14', null, 'https://capitalobserver.example/world/state-department-silent', 'articles/rafah-06-observer-state-department.txt', 26, 'ab9df469c2eb2dbd'],
['de392573cfc2cb31', 'Shareholder says it is not against a pause at the port', 'Shareholder says it is not against a pause at the port', 'Globe Dispatch', null, '2024-09-11', null, 'https://globedispatch.example/2024/09/11/aldgate-pause', 'articles/port-10-dispatch-aldgate.txt', 12, '553c8b2828d750e7'],
['efacce85ae195af1', 'Tentative deal reached in Castermouth port strike', 'Tentative deal reached in Castermouth port strike', 'Northgate Times', null, '2024-09-16', null, 'https://northgatetimes.example/business/tentative-deal', 'articles/port-09-northgate-deal.txt', 24, '67e302ae470cf390'],
['f4da8b03f6eca253', 'Brightwater raises pay offer but keeps cranes', 'Brightwater raises pay offer but keeps cranes', 'Northgate Times', null, '2024-09-04', null, 'https://northgatetimes.example/business/brightwater-offer', 'articles/port-02-northgate-offer.txt', 22, '9a68ee45c6b4de49'],
['fa335865584ec74e', 'Washington offers Israel intelligence in bid to limit Rafah assault', 'Washington offers Israel intelligence in bid to limit Rafah assault', 'Northgate Times', null, '2024-05-12', null, 'https://northgatetimes.example/world/intelligence-offer', 'articles/rafah-05-northgate-intelligence.txt', 26, '97109c3bbe84f0f9']
] AS line
WITH {id: line[0], properties: {name: line[1], title: line[2], outlet: line[3], byline: line[4], published: date(line[5]), publishedAt: line[6], url: line[7], file: line[8], claims: line[9], newsgraph: line[10]}} AS row
MERGE (n:Article {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['0588b13a715184c1#c0', 'Joe Biden is President', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.961, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'a1f19e426d6afcc3'],
['0588b13a715184c1#c1', 'Joe Biden told that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah CNN', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.966, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '8d99a126bb5099ac'],
['0588b13a715184c1#c10', 'Joe Biden grew frustrated with the way', 'GREW_FRUSTRATED', 'affirmed', 'actual', 'asserted', null, 0.914, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'dcfbe915775fdc4a'],
['0588b13a715184c1#c11', 'Benjamin Netanyahu is Prime Minister', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.955, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'c60e0c2e1257f3ef'],
['0588b13a715184c1#c12', 'Benjamin Netanyahu handled campaign against Hamas', 'HANDLED', 'affirmed', 'actual', 'presupposed', null, 0.858, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'ee73cb1ed0849bfb'],
['0588b13a715184c1#c13', 'Joe Biden faced criticism over military aid', 'FACED', 'affirmed', 'actual', 'asserted', null, 0.871, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '0945f6b55cd90007'],
['0588b13a715184c1#c14', 'Democrats criticized military aid', 'CRITICIZED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.941, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'e295e46df199ec30'],
['0588b13a715184c1#c15', 'Benjamin Netanyahu vowed to send troops into Rafah with extreme force', 'VOWED_TO_SEND', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.933, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '7c010c27aa98bbc4'],
['0588b13a715184c1#c16', 'Benjamin Netanyahu rejected calls for a ceasefire', 'REJECTED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.873, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '5c6d061fc96294d2'],
['0588b13a715184c1#c17', 'called for ceasefire', 'CALLED_FOR', 'affirmed', 'actual', 'presupposed', 'REQUEST', 0.95, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'bf8db8c0cca6cdb5'],
['0588b13a715184c1#c18', 'Benjamin Netanyahu\'s government said it must invade the city in order to dismantle Hamas and free the hostages', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.963, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '4899ea930938f865'],
['0588b13a715184c1#c19', 'Benjamin Netanyahu\'s government must invade Rafah in order to dismantle Hamas and free the hostages', 'MUST_INVADE', 'affirmed', 'required', 'asserted', null, 0.888, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > Benjamin Netanyahu\'s government', '|The Daily Lantern|Benjamin Netanyahu\'s government', '|newsroom|named', '|says|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '669c837d98a6bd5b'],
['0588b13a715184c1#c2', 'Joe Biden would halt delivery to Israel', 'WOULD_HALT', 'affirmed', 'conditional', 'asserted', null, 0.86, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern > CNN > Joe Biden', '|The Daily Lantern|CNN|Joe Biden', '|newsroom|named|named', '|says|says|says', '|if its forces launched a full assault on Rafah', '|if', null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '93c8d5d85e923059'],
['0588b13a715184c1#c20', 'Benjamin Netanyahu\'s government aimed to dismantle Hamas', 'AIMED_TO_DISMANTLE', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.83, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > Benjamin Netanyahu\'s government', '|The Daily Lantern|Benjamin Netanyahu\'s government', '|newsroom|named', '|says|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'f327fd485653e0f4'],
['0588b13a715184c1#c21', 'Benjamin Netanyahu\'s government aimed to free the hostages', 'AIMED_TO_FREE', 'affirmed', 'planned', 'asserted', 'CONCEDE', 0.708, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > Benjamin Netanyahu\'s government', '|The Daily Lantern|Benjamin Netanyahu\'s government', '|newsroom|named', '|says|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '3fd4c15d127f72d9'],
['0588b13a715184c1#c22', 'State Department did not believe that the city can be attacked safely', 'DID_NOT_BELIEVE', 'denied', 'actual', 'asserted', null, 0.958, 'The State Department does not believe that the city can be attacked safely.', 751, 826, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '52878d3910c08f83'],
['0588b13a715184c1#c23', 'can not attack safely Rafah', 'CAN_NOT_ATTACK_SAFELY', 'denied', 'possible', 'asserted', null, 0.892, 'The State Department does not believe that the city can be attacked safely.', 751, 826, 'The Daily Lantern > State Department', '|The Daily Lantern|State Department', '|newsroom|named', '|says|believes', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '3b440f9f39b2c252'],
['0588b13a715184c1#c24', 'Its opposed plan', 'OPPOSED', 'affirmed', 'actual', 'presupposed', 'ACCUSE', 0.958, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '5ac4da6429f0f152'],
['0588b13a715184c1#c25', 'Its opposition did not stop evacuation orders', 'DID_NOT_STOP', 'denied', 'actual', 'asserted', null, 0.944, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '664523bdddf93ef5'],
['0588b13a715184c1#c26', 'evacuation orders pushed some 300,000 people out of Rafah', 'PUSHED', 'affirmed', 'actual', 'asserted', null, 0.929, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'ac9f17c5ef9322c8'],
['0588b13a715184c1#c3', 'if forces launched full assault on Rafah', 'IF_LAUNCHED', 'open', 'possible', 'asserted', null, 0.89, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern > CNN > Joe Biden', '|The Daily Lantern|CNN|Joe Biden', '|newsroom|named|named', '|says|says|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '21e55ba5db860daa'],
['0588b13a715184c1#c4', 'administration paused shipment', 'PAUSED', 'affirmed', 'actual', 'asserted', null, 0.947, 'The administration has already paused a shipment of heavy bombs.', 139, 203, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '4494168a128d8af8'],
['0588b13a715184c1#c5', 'Joe Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.967, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'd7a53136ee1c7c49'],
['0588b13a715184c1#c6', 'United States would continue to supply Iron Dome interceptors', 'WOULD_CONTINUE_TO_SUPPLY', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.904, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern > Joe Biden', '|The Daily Lantern|Joe Biden', '|newsroom|named', '|says|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'd519feea2e170b79'],
['0588b13a715184c1#c7', 'United States would not walk away from Israel\'s defense', 'WOULD_NOT_WALK_AWAY', 'denied', 'conditional', 'asserted', null, 0.7, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern > Joe Biden', '|The Daily Lantern|Joe Biden', '|newsroom|named', '|says|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '041153afaa936b6a'],
['0588b13a715184c1#c8', 'The warning was sharpest Joe Biden since the war began', 'WAS_SHARPEST', 'affirmed', 'actual', 'asserted', null, 0.933, 'The warning was his sharpest since the war began.', 329, 378, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, 'e6dd4f5674e8e4ba'],
['0588b13a715184c1#c9', 'war began', 'BEGAN', 'affirmed', 'actual', 'presupposed', null, 0.923, 'The warning was his sharpest since the war began.', 329, 378, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-05-09', null, null, null, '3e7c3bd8143a6f3f'],
['1e597f30a3b96fb6#c0', 'United States will give valuable intelligence Israel in Rafah', 'WILL_GIVE', 'affirmed', 'planned', 'asserted', null, 0.88, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '|only if Israel agrees to limit its operation', '|if', null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '1d18b54e49734910'],
['1e597f30a3b96fb6#c1', 'United States will give logistical help Israel in Rafah', 'WILL_GIVE', 'affirmed', 'planned', 'asserted', 'AGREE', 0.872, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '|only if Israel agrees to limit its operation', '|if', null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'f055c373f4bccb1c'],
['1e597f30a3b96fb6#c10', 'Benjamin Netanyahu ordered airstrikes', 'ORDERED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.814, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '4f51cc15ea6fedb3'],
['1e597f30a3b96fb6#c11', 'Benjamin Netanyahu refused to halt campaign', 'REFUSED_TO_HALT', 'denied', 'actual', 'asserted', null, 0.764, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'b398d14eaa8e4683'],
['1e597f30a3b96fb6#c12', 'Benjamin Netanyahu\'s actions alarmed White House', 'ALARMED', 'affirmed', 'actual', 'asserted', null, 0.942, 'His actions alarmed the White House.', 501, 537, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '8e02587de94d767c'],
['1e597f30a3b96fb6#c13', 'US officials are part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.962, 'US officials have since stepped up their diplomacy.', 539, 590, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '6180bf4521e5b1d6'],
['1e597f30a3b96fb6#c14', 'US officials stepped up their diplomacy', 'STEPPED_UP', 'affirmed', 'actual', 'asserted', null, 0.945, 'US officials have since stepped up their diplomacy.', 539, 590, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '70ee56a60ec7f4db'],
['1e597f30a3b96fb6#c15', 'whether the prime minister will take the American conditions', 'WHETHER_WILL_TAKE', 'open', 'planned', 'asserted', null, 0.869, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '53127e3144b36283'],
['1e597f30a3b96fb6#c16', 'whether the prime minister will take press', 'WHETHER_WILL_TAKE', 'open', 'planned', 'asserted', null, 0.787, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '24240738fbd646e2'],
['1e597f30a3b96fb6#c17', 'Defeating Hamas would be impossible without operation in Rafah', 'WOULD_BE_IMPOSSIBLE', 'affirmed', 'conditional', 'asserted', null, 0.83, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier > Israeli officials', '|The Eastern Courier|Israeli officials', '|newsroom|unnamed', '|says|says', '|without an operation in Rafah', '|without', null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '8a5a45b0b9a6cf76'],
['1e597f30a3b96fb6#c18', 'Israeli officials are part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.95, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'e0ba659904958094'],
['1e597f30a3b96fb6#c19', 'Israeli officials argued Defeating Hamas would be impossible without an operation in Rafah', 'ARGUED', 'affirmed', 'actual', 'asserted', null, 0.937, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'baafe8cd4a2ca37f'],
['1e597f30a3b96fb6#c2', 'if Israel agreed to limit Israel\'s operation', 'IF_AGREED_TO_LIMIT', 'open', 'possible', 'asserted', null, 0.739, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '5a2ae925cd4467cf'],
['1e597f30a3b96fb6#c20', 'other countries warned that the invasion might become a disaster Israel', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.963, 'Other countries have warned Israel that the invasion might become a disaster.', 789, 866, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'be4d0a337663d6cc'],
['1e597f30a3b96fb6#c21', 'invasion may become disaster', 'MAY_BECOME', 'affirmed', 'possible', 'asserted', null, 0.902, 'Other countries have warned Israel that the invasion might become a disaster.', 789, 866, 'The Eastern Courier > other countries', '|The Eastern Courier|other countries', '|newsroom|named', '|says|warns', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '341e8712448a7851'],
['1e597f30a3b96fb6#c3', 'Joe Biden is President', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.921, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'a1a257dd40189269'],
['1e597f30a3b96fb6#c4', 'Joe Biden made offers in recent weeks', 'MADE', 'affirmed', 'actual', 'asserted', null, 0.941, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '8f6b3d0899042a96'],
['1e597f30a3b96fb6#c5', 'senior White House aides made offers in recent weeks', 'MADE', 'affirmed', 'actual', 'asserted', null, 0.937, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'cbf78f50cc17d087'],
['1e597f30a3b96fb6#c6', 'They feared that an all-out assault would trap the civilians in the city and may spread the conflict across the region', 'FEARED', 'affirmed', 'actual', 'asserted', null, 0.952, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'e80b3ba8b5865e2c'],
['1e597f30a3b96fb6#c7', 'all-out assault would trap civilians in Rafah', 'WOULD_TRAP', 'affirmed', 'conditional', 'asserted', null, 0.917, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier > They', '|The Eastern Courier|They', '|newsroom|pronoun', '|says|believes', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, '2eafce3cc31e7497'],
['1e597f30a3b96fb6#c8', 'all-out assault may spread conflict across region', 'MAY_SPREAD', 'affirmed', 'possible', 'asserted', null, 0.842, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier > They', '|The Eastern Courier|They', '|newsroom|pronoun', '|says|believes', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, null, null, 'dc869c98221c0c53'],
['1e597f30a3b96fb6#c9', 'Benjamin Netanyahu called up thousands of reservists last week', 'CALLED_UP', 'affirmed', 'actual', 'asserted', 'MOBILIZE', 0.941, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-05-13', null, '2024-05-06', '2024-05-12', 'c6aa6cb4d20c6160'],
['31d0ceeaef990ac8#c0', 'company may pause automation plan for two years', 'MAY_PAUSE', 'affirmed', 'possible', 'asserted', null, 0.766, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier > The Harbor Ledger > two executives', '|The Eastern Courier|The Harbor Ledger|two executives', '|newsroom|named|unnamed', '|says|says|says', null, null, '|The Harbor Ledger', '|newsroom', 'The Eastern Courier', '2024-09-09', null, null, null, '287bdead6677e07f'],
['31d0ceeaef990ac8#c1', 'The Harbor Ledger reported The company at the center of the Castermouth port strike may pause its automation plan for two years on Monday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.939, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, '2024-09-09', '2024-09-09', '091a4b39bb869123'],
['31d0ceeaef990ac8#c10', 'any step may open gates', 'MAY_OPEN', 'affirmed', 'possible', 'presupposed', null, 0.852, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist|Peter Lindqvist', '|newsroom|named|pronoun', '|says|says|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, '14ff129a9fdd7fca'],
['31d0ceeaef990ac8#c11', 'Peter Lindqvist said he had not seen the proposal', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.916, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, '1bec44b1443a2ccf'],
['31d0ceeaef990ac8#c12', 'Peter Lindqvist did not see proposal', 'DID_NOT_SEE', 'denied', 'actual', 'asserted', null, 0.868, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist', '|newsroom|pronoun', '|says|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, 'f8376498d9713e6c'],
['31d0ceeaef990ac8#c13', 'Castermouth port strike cost an estimated $90 million exporters', 'COST', 'affirmed', 'actual', 'asserted', null, 0.917, 'The strike, now in its fifth day, has cost exporters an estimated $90 million.', 489, 567, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, 'c2ccf9074225fe2f'],
['31d0ceeaef990ac8#c14', 'anchored Thirty-one ships off Castermouth', 'ANCHORED', 'affirmed', 'actual', 'asserted', null, 0.939, 'Thirty-one ships are anchored off Castermouth.', 568, 614, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, '7148cc254e4fc2fc'],
['31d0ceeaef990ac8#c15', 'Support remained strong in Castermouth', 'REMAINED_STRONG_IN', 'affirmed', 'actual', 'asserted', null, 0.928, 'Support for the strikers remains strong in the city.', 616, 668, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, '453b8797a1739d5b'],
['31d0ceeaef990ac8#c16', 'Ruth Castellano is Mayor', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.964, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, 'a484acaa0604406c'],
['31d0ceeaef990ac8#c17', 'Ruth Castellano joined march on Sunday', 'JOINED', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.954, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, '2024-09-08', '2024-09-08', '6e86dba58116cec6'],
['31d0ceeaef990ac8#c18', 'Ruth Castellano called for compromise', 'CALLED_FOR', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.914, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, '5999fe10f7f9071e'],
['31d0ceeaef990ac8#c2', 'The Harbor Ledger cited two executives', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.837, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, '|The Harbor Ledger', '|newsroom', 'The Eastern Courier', '2024-09-09', null, null, null, 'e4cc6fc903163df5'],
['31d0ceeaef990ac8#c3', 'union would have to accept weekend shifts', 'WOULD_HAVE_TO_ACCEPT', 'affirmed', 'required', 'asserted', null, 0.902, 'In return, the union would have to accept weekend shifts, the newspaper said.', 164, 241, 'The Eastern Courier > The Harbor Ledger', '|The Eastern Courier|The Harbor Ledger', '|newsroom|named', '|says|says', null, null, '|The Harbor Ledger', '|report', 'The Eastern Courier', '2024-09-09', null, null, null, 'c6ca34877a7c64dc'],
['31d0ceeaef990ac8#c4', 'The Harbor Ledger said In return, the union would have to accept weekend shifts', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.961, 'In return, the union would have to accept weekend shifts, the newspaper said.', 164, 241, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, '6cfabce32f82eb71'],
['31d0ceeaef990ac8#c5', 'could not independently confirm report', 'COULD_NOT_INDEPENDENTLY_CONFIRM', 'denied', 'possible', 'asserted', null, 0.923, 'The report could not be independently confirmed.', 242, 290, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, 'fa0a95ba1411056a'],
['31d0ceeaef990ac8#c6', 'A spokeswoman declined to comment', 'DECLINED_TO_COMMENT', 'denied', 'actual', 'asserted', null, 0.93, 'A spokeswoman for Brightwater declined to comment.', 292, 342, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, '16d844fb3c4d48d4'],
['31d0ceeaef990ac8#c7', 'Peter Lindqvist is Minister of Transport', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.898, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, 'c9d90a17f33119ef'],
['31d0ceeaef990ac8#c8', 'Peter Lindqvist told that he welcomed "any step that opens the gates lawmakers', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.962, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, 'ad44ac04834c4650'],
['31d0ceeaef990ac8#c9', 'Peter Lindqvist welcomed any step', 'WELCOMED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.903, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist', '|newsroom|named', '|says|says', null, null, null, null, 'The Eastern Courier', '2024-09-09', null, null, null, '7360aaa7c9ece7a6'],
['37f710daf59ade1d#c0', 'Brightwater Terminals was ready to shelve Brightwater Terminals\' automated cranes for two years', 'WAS_READY_TO_SHELVE', 'affirmed', 'possible', 'asserted', 'AGREE', 0.845, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', '|if the dockworkers accept weekend shifts', '|if', '|The Harbor Ledger', '|report', 'The Harbor Ledger', '2024-09-09', null, null, null, 'df1689b1f93e0915'],
['37f710daf59ade1d#c1', 'if the dockworkers accepted weekend shifts', 'IF_ACCEPTED', 'open', 'possible', 'asserted', null, 0.807, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '7b658c8a54a162b7'],
['37f710daf59ade1d#c10', 'This must end', 'MUST_END', 'affirmed', 'required', 'asserted', null, 0.877, '"This has to end."', 370, 388, 'The Harbor Ledger > one of them', '|The Harbor Ledger|one of them', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '9e6d1e6fb59249cc'],
['37f710daf59ade1d#c11', 'board did not approve proposal to the mediator', 'DID_NOT_APPROVE', 'denied', 'actual', 'asserted', null, 0.927, 'The board has not approved the proposal.', 390, 430, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '93edba77a075c4c1'],
['37f710daf59ade1d#c12', 'Douglas Hale considered it', 'CONSIDERED', 'affirmed', 'actual', 'asserted', null, 0.891, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger > one executive', '|The Harbor Ledger|one executive', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, 'bd6c7a555f282431'],
['37f710daf59ade1d#c13', 'Aldgate Capital is the firm\'s largest shareholder', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.899, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '980c66f579ca56af'],
['37f710daf59ade1d#c14', 'Aldgate Capital opposed to any delay', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.878, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger > one executive', '|The Harbor Ledger|one executive', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, 'd9771dbb47230057'],
['37f710daf59ade1d#c15', 'one executive said Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.958, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '91a1ccc8b9d81175'],
['37f710daf59ade1d#c16', 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.969, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, 'eced22cb579ceb69'],
['37f710daf59ade1d#c17', 'Federation of Dock and Harbor Workers would welcome a pause', 'WOULD_WELCOME', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.92, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '6fc43d4cb9559cf2'],
['37f710daf59ade1d#c18', 'Federation of Dock and Harbor Workers could not accept compulsory weekend work', 'COULD_NOT_ACCEPT', 'denied', 'possible', 'asserted', null, 0.859, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '1f3bd1aea53ff676'],
['37f710daf59ade1d#c19', 'The official added that members might agree to voluntary shifts', 'ADDED', 'affirmed', 'actual', 'asserted', null, 0.964, 'The official added that members might agree to voluntary shifts.', 658, 722, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '3416f0c0b5dcbcb1'],
['37f710daf59ade1d#c2', 'two senior executives told Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts The Harbor Ledger', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.911, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, '|The Harbor Ledger', '|newsroom', 'The Harbor Ledger', '2024-09-09', null, null, null, '2398b6fb869ec960'],
['37f710daf59ade1d#c20', 'members may agree to voluntary shifts', 'MAY_AGREE', 'affirmed', 'possible', 'asserted', null, 0.901, 'The official added that members might agree to voluntary shifts.', 658, 722, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '9fa545318809ce5d'],
['37f710daf59ade1d#c21', 'court denied Brightwater\'s request on Friday', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.945, 'A court on Friday denied Brightwater\'s request to halt the strike.', 724, 790, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, '2024-09-06', '2024-09-06', '8507e492a51c32c6'],
['37f710daf59ade1d#c22', 'The judge ruled that the vote had been lawful', 'RULED', 'affirmed', 'actual', 'asserted', null, 0.942, 'The judge ruled that the vote had been lawful.', 791, 837, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '89e4e3a7d317ee6e'],
['37f710daf59ade1d#c23', 'vote was lawful', 'WAS_LAWFUL', 'affirmed', 'actual', 'asserted', null, 0.913, 'The judge ruled that the vote had been lawful.', 791, 837, 'The Harbor Ledger > judge', '|The Harbor Ledger|judge', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '16fb8ff432c5c561'],
['37f710daf59ade1d#c3', 'Brightwater Terminals would present proposal to the mediator this week to the mediator', 'WOULD_PRESENT', 'affirmed', 'planned', 'asserted', null, 0.881, 'The company would present the proposal to the mediator this week, the executives said.', 158, 244, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, '2024-09-09', '2024-09-15', '8ee1d106e5593efc'],
['37f710daf59ade1d#c4', 'the executives said The company would present the proposal to the mediator this week', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.955, 'The company would present the proposal to the mediator this week, the executives said.', 158, 244, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '46008457e5746544'],
['37f710daf59ade1d#c5', 'They asked not to be named because they were discussing confidential matters', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.929, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '2e667c5e31eeaa55'],
['37f710daf59ade1d#c6', 'asked to not name They because they were discussing confidential matters', 'ASKED_TO_NOT_NAME', 'denied', 'asked', 'asserted', null, 0.873, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, 'f85b8084bfb87736'],
['37f710daf59ade1d#c7', 'they discussed confidential matters', 'DISCUSSED', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.856, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '86a158493c03fbab'],
['37f710daf59ade1d#c8', 'Everybody lost money', 'LOST', 'affirmed', 'actual', 'asserted', null, 0.909, '"Everybody is losing money," one of them said.', 323, 369, 'The Harbor Ledger > one of them', '|The Harbor Ledger|one of them', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, '1b5fc597182fa1eb'],
['37f710daf59ade1d#c9', 'one of them said Everybody is losing money', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.96, '"Everybody is losing money," one of them said.', 323, 369, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-09', null, null, null, 'f50acc59a8521677'],
['3ad4cf08c80e7cd1#c0', 'Helen Strand is Prime Minister', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.961, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '51bd2c6624ab83b6'],
['3ad4cf08c80e7cd1#c1', 'Helen Strand said that Helen Strand\'s government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday on Friday', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.966, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, '2024-09-13', '2024-09-13', '34c1587fe27cf913'],
['3ad4cf08c80e7cd1#c10', 'passed law in 1974', 'PASSED', 'affirmed', 'actual', 'asserted', null, 0.928, 'The law, which was passed in 1974, has never been used.', 266, 321, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, '1974-01-01', '1974-12-31', 'baba3a9043f02967'],
['3ad4cf08c80e7cd1#c11', 'did not use law', 'DID_NOT_USE', 'denied', 'actual', 'asserted', null, 0.924, 'The law, which was passed in 1974, has never been used.', 266, 321, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'c9e34e77973ed851'],
['3ad4cf08c80e7cd1#c12', 'law would allow soldiers to operate the cranes', 'WOULD_ALLOW', 'affirmed', 'conditional', 'asserted', 'CONCEDE', 0.913, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'a0c7aafb449bca15'],
['3ad4cf08c80e7cd1#c13', 'soldiers would be allowed to operate cranes', 'WOULD_BE_ALLOWED_TO_OPERATE', 'affirmed', 'possible', 'asserted', null, 0.945, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'f4e357ac3d9b97a6'],
['3ad4cf08c80e7cd1#c14', 'law can not force workers to return', 'CAN_NOT_FORCE', 'denied', 'possible', 'asserted', null, 0.932, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '583ee8e62d9292bc'],
['3ad4cf08c80e7cd1#c15', 'whether workers can return', 'WHETHER_CAN_RETURN', 'open', 'possible', 'asserted', null, 0.884, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'e0a2f28f7e6eeaf4'],
['3ad4cf08c80e7cd1#c16', 'Ines Moreau condemned the threat', 'CONDEMNED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.953, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '24d3a075351e455b'],
['3ad4cf08c80e7cd1#c17', 'Ines Moreau said troops would not solve the dispute', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '2fc0c886efb39306'],
['3ad4cf08c80e7cd1#c18', 'troops would not solve dispute', 'WOULD_NOT_SOLVE', 'denied', 'conditional', 'asserted', null, 0.911, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch > Ines Moreau', '|Globe Dispatch|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'b89d90dc1bdda079'],
['3ad4cf08c80e7cd1#c19', 'three other unions pledged to join strike', 'PLEDGED_TO_JOIN', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.925, 'Three other unions have pledged to join the strike if soldiers enter the port.', 482, 560, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '|if soldiers enter the port', '|if', null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '61f1062784df2d37'],
['3ad4cf08c80e7cd1#c2', 'Helen Strand\'s government would invoke Ports Act', 'WOULD_INVOKE', 'affirmed', 'conditional', 'asserted', null, 0.91, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', null, null, '|Helen Strand', '|speaker', 'Globe Dispatch', '2024-09-13', null, null, null, 'f72986a6daf78904'],
['3ad4cf08c80e7cd1#c20', 'if soldiers entered port', 'IF_ENTERED', 'open', 'possible', 'asserted', null, 0.857, 'Three other unions have pledged to join the strike if soldiers enter the port.', 482, 560, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '7d6a4a0dbf1834fc'],
['3ad4cf08c80e7cd1#c21', 'A senior official asked not to be identified', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.883, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '1eeadeb8f2eb6fb7'],
['3ad4cf08c80e7cd1#c22', 'asked to not identify A senior official', 'ASKED_TO_NOT_IDENTIFY', 'denied', 'asked', 'asserted', null, 0.914, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'dcd5b350b69731fd'],
['3ad4cf08c80e7cd1#c23', 'A senior official said the army was unlikely to be sent before the middle of next week', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.949, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '09541714f0a2898f'],
['3ad4cf08c80e7cd1#c24', 'army was unlikely to be sent before the middle', 'WAS_UNLIKELY_TO_BE_SENT', 'denied', 'likely', 'asserted', null, 0.89, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch > senior official', '|Globe Dispatch|senior official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, '2024-09-15', '0ce1be7c3181e61b'],
['3ad4cf08c80e7cd1#c25', 'Lindqvist is the minister', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.947, 'Lindqvist, the minister, is believed to oppose the move.', 709, 765, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'f3616eb50d23bd63'],
['3ad4cf08c80e7cd1#c26', 'Lindqvist believed to oppose the move', 'BELIEVED_TO_OPPOSE', 'affirmed', 'likely', 'asserted', null, 0.904, 'Lindqvist, the minister, is believed to oppose the move.', 709, 765, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'a0ee8f21cd0c9d00'],
['3ad4cf08c80e7cd1#c27', 'Lindqvist\'s office denied that', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.939, 'His office denied that.', 766, 789, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'facee9dd8bf57f5b'],
['3ad4cf08c80e7cd1#c28', 'Carla Vance led opposition', 'LED', 'affirmed', 'actual', 'asserted', null, 0.946, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'ee39e0e3b56ec899'],
['3ad4cf08c80e7cd1#c29', 'Carla Vance supported mediated settlement', 'SUPPORTED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.959, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'fdd474d7b15524ed'],
['3ad4cf08c80e7cd1#c3', 'Helen Strand\'s government would send army to unload food and medicine', 'WOULD_SEND', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.85, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '|unless the two sides reached a deal by Monday', '|unless', null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '812c5a7fa98b8b3a'],
['3ad4cf08c80e7cd1#c30', 'Carla Vance would vote against the use', 'WOULD_VOTE', 'affirmed', 'conditional', 'asserted', null, 0.864, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '874e2b0dd7c3ef91'],
['3ad4cf08c80e7cd1#c4', 'army aimed to unload food', 'AIMED_TO_UNLOAD', 'affirmed', 'planned', 'asserted', null, 0.813, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'd526ed697553b241'],
['3ad4cf08c80e7cd1#c5', 'army aimed to unload medicine', 'AIMED_TO_UNLOAD', 'affirmed', 'planned', 'asserted', null, 0.802, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'c7c5b5220f9ba058'],
['3ad4cf08c80e7cd1#c6', 'unless the two sides reached deal by Monday', 'UNLESS_REACHED', 'open', 'possible', 'asserted', null, 0.791, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, '2024-09-16', '2024-09-16', '62630998f46d6898'],
['3ad4cf08c80e7cd1#c7', 'We was patient', 'WAS_PATIENT', 'affirmed', 'actual', 'asserted', null, 0.887, '"We have been patient," Strand told parliament.', 184, 231, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'dc21b1da914ddbbb'],
['3ad4cf08c80e7cd1#c8', 'Helen Strand told We have been patient parliament', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.94, '"We have been patient," Strand told parliament.', 184, 231, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, '7b761b4df8db4721'],
['3ad4cf08c80e7cd1#c9', 'Patience did not feed people', 'DID_NOT_FEED', 'denied', 'actual', 'asserted', null, 0.893, '"Patience does not feed people."', 232, 264, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-13', null, null, null, 'cbd3a19f0261f246'],
['3de775271e7fd2ba#c0', 'United States would support limited operation in Rafah', 'WOULD_SUPPORT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.764, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern > Politico > four US officials', '|The Daily Lantern|Politico|four US officials', '|newsroom|named|unnamed', '|says|says|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '73892edd8afd83fa'],
['3de775271e7fd2ba#c1', 'United States opposed full-scale offensive in the crowded city', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.855, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern > Politico > four US officials', '|The Daily Lantern|Politico|four US officials', '|newsroom|named|unnamed', '|says|says|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'f90d08d240cf8a68'],
['3de775271e7fd2ba#c10', 'talks was secret', 'WAS_SECRET', 'affirmed', 'actual', 'asserted', null, 0.911, 'The officials spoke on condition of anonymity because the talks are secret.', 381, 456, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'af6eda37db5f9cbc'],
['3de775271e7fd2ba#c11', 'Rafah believed to shelter last four battalions of Hamas', 'BELIEVED_TO_SHELTER', 'affirmed', 'likely', 'asserted', null, 0.885, 'Rafah, on the border with Egypt, is believed to shelter the last four battalions of Hamas.', 458, 548, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '336e138b0ee03525'],
['3de775271e7fd2ba#c12', 'last four battalions of Hamas is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.962, 'Rafah, on the border with Egypt, is believed to shelter the last four battalions of Hamas.', 458, 548, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '7d7f195c1b6d05da'],
['3de775271e7fd2ba#c13', 'More than a million Palestinians fled from north there', 'FLED_FROM', 'affirmed', 'actual', 'asserted', null, 0.933, 'More than a million Palestinians have fled there from the north of Gaza.', 549, 621, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '13d586627b2849f6'],
['3de775271e7fd2ba#c14', 'north is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.958, 'More than a million Palestinians have fled there from the north of Gaza.', 549, 621, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'a61d966cd6eeaa5e'],
['3de775271e7fd2ba#c15', 'Israeli military is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.953, 'The Israeli military has yet to produce a plan to protect those civilians.', 623, 697, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '2f3146888ad00005'],
['3de775271e7fd2ba#c16', 'Israeli military did not produce plan', 'DID_NOT_PRODUCE', 'denied', 'actual', 'asserted', null, 0.895, 'The Israeli military has yet to produce a plan to protect those civilians.', 623, 697, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'a521775242eda32e'],
['3de775271e7fd2ba#c17', 'Two Israeli officials are part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'e65f45f17a6ebd78'],
['3de775271e7fd2ba#c18', 'Two Israeli officials told that the army was still working on one Politico', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.968, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '889892ade6d212c7'],
['3de775271e7fd2ba#c19', 'army worked on one', 'WORKED', 'affirmed', 'actual', 'asserted', null, 0.884, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern > Politico > Two Israeli officials', '|The Daily Lantern|Politico|Two Israeli officials', '|newsroom|named|unnamed', '|says|says|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '0b5caf23cd9c6b95'],
['3de775271e7fd2ba#c2', 'Politico reported The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city on Wednesday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.939, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, '2024-03-13', '2024-03-13', 'f713eadc47db687c'],
['3de775271e7fd2ba#c20', 'White House warned Israel for weeks against invading Rafah', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.911, 'The White House has for weeks warned Israel against invading Rafah.', 775, 842, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '6ff7e2b5c6a19fad'],
['3de775271e7fd2ba#c21', 'Israel warned against invading Rafah', 'WARNED_AGAINST_INVADING', 'denied', 'asked', 'asserted', null, 0.839, 'The White House has for weeks warned Israel against invading Rafah.', 775, 842, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'd60da135267f5290'],
['3de775271e7fd2ba#c22', 'Several European governments warned Israel against invasion of the city', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.933, 'Several European governments have warned Israel against an invasion of the city.', 843, 923, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'c4212c99e2b67d3a'],
['3de775271e7fd2ba#c3', 'Politico cited four US officials', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.841, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'f24cfa6dc759c1e6'],
['3de775271e7fd2ba#c4', 'four US officials are part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.959, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '2c51549266c98f1a'],
['3de775271e7fd2ba#c5', 'Joe Biden is President', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.951, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'bacd0e0f5c7d73d4'],
['3de775271e7fd2ba#c6', 'Top aides told that Washington could accept raids similar to counterterrorism missions their Israeli counterparts in private', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.926, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern > report', '|The Daily Lantern|report', '|newsroom|named', '|says|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '6d7395e7d934b01e'],
['3de775271e7fd2ba#c7', 'Washington may accept raids', 'MAY_ACCEPT', 'affirmed', 'possible', 'asserted', null, 0.842, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern > report > top aides', '|The Daily Lantern|report|top aides', '|newsroom|named|unnamed', '|says|says|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, '9b89fba4120f9532'],
['3de775271e7fd2ba#c8', 'report said Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.963, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'e04199491e06e719'],
['3de775271e7fd2ba#c9', 'The officials spoke on condition of anonymity because the talks are secret', 'SPOKE', 'affirmed', 'actual', 'asserted', null, 0.933, 'The officials spoke on condition of anonymity because the talks are secret.', 381, 456, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-03-13', null, null, null, 'b847e3eb0e22ed7f'],
['67e9ec990abd7858#c0', 'Jake Sullivan is National Security Adviser', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.87, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '580d83bc0000536c'],
['67e9ec990abd7858#c1', 'Jake Sullivan sought to soften a warning', 'SOUGHT_TO_SOFTEN', 'affirmed', 'attempted', 'asserted', null, 0.92, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '6e274fbf80dd27b5'],
['67e9ec990abd7858#c10', 'administration would support Israeli push against Hamas targets', 'WOULD_SUPPORT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.891, 'According to Politico, the administration would support an Israeli push against Hamas targets in and beneath Rafah as long as Israel stops short of a large invasion.', 419, 584, 'The Capital Observer > Politico', '|The Capital Observer|Politico', '|newsroom|named', '|says|says', '|as long as Israel stops short of a large invasion', '|as long as', null, null, 'The Capital Observer', '2024-03-14', null, null, null, 'ecef40254ec1751f'],
['67e9ec990abd7858#c11', 'if Israel stopped short of all-out assault', 'IF_STOPPED_SHORT_OF', 'open', 'possible', 'asserted', null, 0.727, 'According to Politico, the administration would support an Israeli push against Hamas targets in and beneath Rafah as long as Israel stops short of a large invasion.', 419, 584, 'The Capital Observer > Politico', '|The Capital Observer|Politico', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, 'ae3bb44937195a4b'],
['67e9ec990abd7858#c12', 'Four US officials are part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'Four US officials described the message to the outlet.', 585, 639, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '633c99294a358bea'],
['67e9ec990abd7858#c13', 'Four US officials described message to Politico', 'DESCRIBED', 'affirmed', 'actual', 'asserted', null, 0.944, 'Four US officials described the message to the outlet.', 585, 639, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '7a5a80684a7f68fc'],
['67e9ec990abd7858#c14', 'Joe Biden said that he would never abandon Israel', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.962, 'Biden himself has said that he would never abandon Israel.', 641, 699, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '1c2a8f6857842012'],
['67e9ec990abd7858#c15', 'Joe Biden would not abandon Israel', 'WOULD_NOT_ABANDON', 'denied', 'planned', 'asserted', null, 0.9, 'Biden himself has said that he would never abandon Israel.', 641, 699, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '1c1657b5f2084790'],
['67e9ec990abd7858#c16', 'asked Joe Biden about line', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.874, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '4489cf56e0767258'],
['67e9ec990abd7858#c17', 'Joe Biden said that crossing it would not lead to a cutoff of all weapons', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.955, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, 'c588837e184beec4'],
['67e9ec990abd7858#c18', 'crossing it would not lead to a cutoff', 'WOULD_NOT_LEAD', 'denied', 'conditional', 'asserted', null, 0.837, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|pronoun', '|says|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '67b09c6c22f8d4a6'],
['67e9ec990abd7858#c19', 'whether Israel accepted the American terms', 'WHETHER_ACCEPTED', 'open', 'actual', 'asserted', null, 0.906, 'It is unclear whether Israel has accepted the American terms.', 791, 852, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '2d5d1649dc51392b'],
['67e9ec990abd7858#c2', 'Joe Biden is President', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.955, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, 'd66ae32940c9aeb4'],
['67e9ec990abd7858#c20', 'Benjamin Netanyahu is Prime Minister', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.963, 'Prime Minister Benjamin Netanyahu has not committed himself in public to any limit on the operation.', 853, 953, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, 'fdedd9dd1bc49f51'],
['67e9ec990abd7858#c21', 'Benjamin Netanyahu did not commit Benjamin Netanyahu in public to any limit', 'DID_NOT_COMMIT', 'denied', 'actual', 'asserted', null, 0.931, 'Prime Minister Benjamin Netanyahu has not committed himself in public to any limit on the operation.', 853, 953, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '87b1f0f408a34e14'],
['67e9ec990abd7858#c3', 'Joe Biden said that an assault on Rafah would cross a red line over the weekend', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.833, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, '2024-03-09', '2024-03-10', '3ded68947f5e1ca9'],
['67e9ec990abd7858#c4', 'full assault on Rafah would cross red line', 'WOULD_CROSS', 'affirmed', 'conditional', 'asserted', null, 0.781, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, 'a3a215fc6fe7a703'],
['67e9ec990abd7858#c5', 'Joe Biden did not announce new policy', 'DID_NOT_ANNOUNCE', 'denied', 'actual', 'asserted', null, 0.874, 'Biden did not announce a new policy, Sullivan told reporters at the White House.', 163, 243, 'The Capital Observer > Jake Sullivan', '|The Capital Observer|Jake Sullivan', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '439afd33ba4451b9'],
['67e9ec990abd7858#c6', 'Jake Sullivan told Biden did not announce a new policy reporters at White House', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.945, 'Biden did not announce a new policy, Sullivan told reporters at the White House.', 163, 243, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, 'b94327e10405d22a'],
['67e9ec990abd7858#c7', 'Jake Sullivan dismissed Politico report as uninformed speculation', 'DISMISSED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.912, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, '18702326e2d837dc'],
['67e9ec990abd7858#c8', 'Joe Biden would not consider conditions', 'WOULD_NOT_CONSIDER', 'denied', 'conditional', 'asserted', null, 0.786, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer > Jake Sullivan', '|The Capital Observer|Jake Sullivan', '|newsroom|pronoun', '|says|denies', '|if Israel launched a major campaign in the city', '|if', null, null, 'The Capital Observer', '2024-03-14', null, null, null, '0ea36a25886b4b7b'],
['67e9ec990abd7858#c9', 'if Israel launched major campaign in the city', 'IF_LAUNCHED', 'open', 'possible', 'asserted', null, 0.869, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer > Jake Sullivan', '|The Capital Observer|Jake Sullivan', '|newsroom|pronoun', '|says|denies', null, null, null, null, 'The Capital Observer', '2024-03-14', null, null, null, 'da49a59008ca15f7'],
['6ecbe70c84387cb5#c0', 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday', 'WALKED', 'affirmed', 'actual', 'asserted', null, 0.934, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, '2024-09-05', '2024-09-05', 'be57020923cb4a46'],
['6ecbe70c84387cb5#c1', 'shut country\'s largest grain port for the first time in 22 years', 'SHUT', 'affirmed', 'actual', 'asserted', 'COERCE', 0.929, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, 'd92b9afce2766c52'],
['6ecbe70c84387cb5#c10', 'Brightwater Terminals asked court to stop it', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.886, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, '51788e1cea340758'],
['6ecbe70c84387cb5#c11', 'court asked to stop it', 'ASKED_TO_STOP', 'affirmed', 'asked', 'asserted', null, 0.781, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern > Brightwater Terminals', '|The Daily Lantern|Brightwater Terminals', '|newsroom|named', '|says|asks', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, 'e54891b5a95117a3'],
['6ecbe70c84387cb5#c12', 'Carla Vance is Opposition leader', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.963, 'Opposition leader Carla Vance criticized the government for its silence.', 425, 497, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, 'b835db750ddaadc7'],
['6ecbe70c84387cb5#c13', 'Carla Vance criticized government for government\'s silence', 'CRITICIZED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.951, 'Opposition leader Carla Vance criticized the government for its silence.', 425, 497, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, '8f96ac4527e4195b'],
['6ecbe70c84387cb5#c14', 'Helen Strand is Prime Minister', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.964, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, 'be7ec5645d2f8fdb'],
['6ecbe70c84387cb5#c15', 'Helen Strand traveled', 'TRAVELED', 'affirmed', 'actual', 'asserted', null, 0.932, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, 'cecbaef4e0274d47'],
['6ecbe70c84387cb5#c16', 'Helen Strand did not comment on strike', 'DID_NOT_COMMENT', 'denied', 'actual', 'asserted', null, 0.907, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, '4bf4923b5409728d'],
['6ecbe70c84387cb5#c17', 'National Growers Association warned that silos would be full within ten days', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.943, 'The National Growers Association warned that silos would be full within ten days.', 578, 659, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, 'eb072a65c3c03769'],
['6ecbe70c84387cb5#c18', 'silos would be full within ten days', 'WOULD_BE_FULL', 'affirmed', 'conditional', 'asserted', null, 0.899, 'The National Growers Association warned that silos would be full within ten days.', 578, 659, 'The Daily Lantern > National Growers Association', '|The Daily Lantern|National Growers Association', '|newsroom|named', '|says|warns', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, '446c3d04f2912ba0'],
['6ecbe70c84387cb5#c2', 'pickets blocked gates', 'BLOCKED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.957, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, '8b3e1fac97e5cf61'],
['6ecbe70c84387cb5#c3', 'gates is in four terminals', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.96, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, 'a6c1bf83feed5ee4'],
['6ecbe70c84387cb5#c4', 'Brightwater Terminals ran four terminals', 'RAN', 'affirmed', 'actual', 'presupposed', null, 0.884, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, '13f66005861b7574'],
['6ecbe70c84387cb5#c5', 'eleven ships left to wait in bay', 'LEFT_TO_WAIT_IN', 'affirmed', 'possible', 'asserted', null, 0.803, 'Eleven ships were left waiting in the bay.', 218, 260, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, '90a7509539eee46d'],
['6ecbe70c84387cb5#c6', 'union said that it will keep the port closed until the company drops its automation plan', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.963, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, '7f486febe2a2aeb9'],
['6ecbe70c84387cb5#c7', 'union will keep closed country\'s largest grain port', 'WILL_KEEP_CLOSED', 'affirmed', 'planned', 'asserted', null, 0.74, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '|until the company drops its automation plan', '|until', '|union', '|speaker', 'The Daily Lantern', '2024-09-05', null, null, null, 'e02dd0afc758312f'],
['6ecbe70c84387cb5#c8', 'if company dropped automation plan', 'IF_DROPPED', 'open', 'possible', 'asserted', null, 0.814, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', null, null, null, null, 'The Daily Lantern', '2024-09-05', null, null, null, '28152dc55a88b94d'],
['6ecbe70c84387cb5#c9', 'Brightwater Terminals called illegal strike', 'CALLED_ILLEGAL', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.855, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, '3fc664a780dcf216'],
['6f450208f984b15f#c0', 'Dockworkers voted to strike from Thursday on Sunday', 'VOTED_TO_STRIKE', 'affirmed', 'planned', 'asserted', null, 0.716, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '|unless Brightwater Terminals withdraws its plan to automate 14 cranes', '|unless', '|The Harbor Ledger', '|newsroom', 'The Harbor Ledger', '2024-09-02', null, '2024-09-05', '2024-09-05', 'b2135d7f888b4ca2'],
['6f450208f984b15f#c1', 'unless Brightwater Terminals withdrew Brightwater Terminals\' plan', 'UNLESS_WITHDREW', 'open', 'possible', 'asserted', null, 0.827, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '448e12b4d221c2b2'],
['6f450208f984b15f#c10', 'a software update will not replace They', 'WILL_NOT_REPLACE', 'denied', 'planned', 'asserted', null, 0.898, '"They will not be replaced by a software update.', 398, 446, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'cf1c38ea6249c156'],
['6f450208f984b15f#c11', 'union was ready to talk', 'WAS_READY_TO_TALK', 'affirmed', 'possible', 'asserted', 'AGREE', 0.889, 'We are ready to talk, and we are ready to walk."', 447, 495, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'bd6512d217450261'],
['6f450208f984b15f#c12', 'union was ready to walk', 'WAS_READY_TO_WALK', 'affirmed', 'possible', 'asserted', 'AGREE', 0.879, 'We are ready to talk, and we are ready to walk."', 447, 495, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'b919c34e72a21fba'],
['6f450208f984b15f#c13', 'Brightwater Terminals operated four of the six terminals', 'OPERATED', 'affirmed', 'actual', 'asserted', null, 0.945, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'a50abd69b957051b'],
['6f450208f984b15f#c14', 'Brightwater Terminals said it regretted the vote', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.957, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'ab6b2cafecdee741'],
['6f450208f984b15f#c15', 'Brightwater Terminals regretted vote', 'REGRETTED', 'affirmed', 'actual', 'asserted', null, 0.921, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger > Brightwater Terminals', '|The Harbor Ledger|Brightwater Terminals', '|newsroom|named', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'dca24e54a4c1a38b'],
['6f450208f984b15f#c16', 'Douglas Hale is chief executive of Brightwater Terminals', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.957, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '01bacd8fef892595'],
['6f450208f984b15f#c17', 'Douglas Hale promised that nobody will be dismissed before 2027', 'PROMISED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.959, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '2acd4eca90e4d38d'],
['6f450208f984b15f#c18', 'will dismiss nobody before 2027', 'WILL_DISMISS', 'denied', 'planned', 'asserted', null, 0.887, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger > Douglas Hale', '|The Harbor Ledger|Douglas Hale', '|newsroom|named', '|says|promises', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, '2026-12-31', '1debfe6a1a1a8fd4'],
['6f450208f984b15f#c19', 'Douglas Hale refused to put the promise in writing', 'REFUSED_TO_PUT', 'denied', 'actual', 'asserted', null, 0.841, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '69a388f7d84046af'],
['6f450208f984b15f#c2', 'Brightwater Terminals aimed to automate 14 cranes', 'AIMED_TO_AUTOMATE', 'affirmed', 'planned', 'asserted', null, 0.838, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '4977891c31162c34']
] AS line
WITH {id: line[0], properties: {name: line[1], relation: line[2], polarity: line[3], modality: line[4], status: line[5], category: line[6], confidence: line[7], quote: line[8], start: line[9], end: line[10], saidBy: line[11], tellers: tail(split(line[12], '|')), tellerKinds: tail(split(line[13], '|')), tellerActs: tail(split(line[14], '|')), conditions: tail(split(line[15], '|')), conditionKinds: tail(split(line[16], '|')), origins: tail(split(line[17], '|')), originKinds: tail(split(line[18], '|')), outlet: line[19], published: date(line[20]), publishedAt: line[21], from: date(line[22]), to: date(line[23]), newsgraph: line[24]}} AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['6f450208f984b15f#c20', 'Castermouth handled a third of the country\'s grain exports', 'HANDLED', 'affirmed', 'actual', 'asserted', null, 0.946, 'Castermouth handles a third of the country\'s grain exports.', 732, 791, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '70ddeff7b6cfa636'],
['6f450208f984b15f#c21', 'Ruth Castellano is Mayor', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.962, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '9859a716274ad681'],
['6f450208f984b15f#c22', 'Ruth Castellano urged both sides to return to the table', 'URGED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.952, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'f3b6344e2b835611'],
['6f450208f984b15f#c23', 'both sides asked to return to the table', 'ASKED_TO_RETURN', 'affirmed', 'asked', 'asserted', null, 0.858, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger > Ruth Castellano', '|The Harbor Ledger|Ruth Castellano', '|newsroom|named', '|says|asks', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '0473b27ed5b5eefa'],
['6f450208f984b15f#c3', 'Federation of Dock and Harbor Workers said that 91 percent of Federation of Dock and Harbor Workers\' members had backed the walkout', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.965, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'ce82026bd40f5a61'],
['6f450208f984b15f#c4', 'members are part of Federation of Dock and Harbor Workers', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.947, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '0557ca89668f4e36'],
['6f450208f984b15f#c5', '91 percent backed walkout', 'BACKED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.927, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger > Federation of Dock and Harbor Workers', '|The Harbor Ledger|Federation of Dock and Harbor Workers', '|newsroom|named', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '94622e245038d8f3'],
['6f450208f984b15f#c6', 'Brightwater Terminals\' plan would eliminate about 600 jobs', 'WOULD_ELIMINATE', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.916, 'The plan would eliminate about 600 jobs, according to the union.', 260, 324, 'The Harbor Ledger > union', '|The Harbor Ledger|union', '|newsroom|named', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, 'b1e9636d6e78692b'],
['6f450208f984b15f#c7', 'members built port', 'BUILT', 'affirmed', 'actual', 'asserted', null, 0.855, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '4bbc157d09747373'],
['6f450208f984b15f#c8', 'Ines Moreau said Our members built this port', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.921, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '3d209e105026b078'],
['6f450208f984b15f#c9', 'Ines Moreau is president of union', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.929, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', null, null, null, null, 'The Harbor Ledger', '2024-09-02', null, null, null, '5cdaf7c28861839e'],
['7692aa2c67bce030#c0', 'Yoav Gallant is Defense Minister of Israel', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.911, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '41f738250eb83de4'],
['7692aa2c67bce030#c1', 'Yoav Gallant hinted that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based on Wednesday', 'HINTED', 'affirmed', 'actual', 'asserted', null, 0.955, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, '2024-03-13', '2024-03-13', '2fad77c56a177d29'],
['7692aa2c67bce030#c10', 'may kill those', 'MAY_KILL', 'affirmed', 'possible', 'asserted', null, 0.826, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '087861b0a0d6cc69'],
['7692aa2c67bce030#c11', 'may put those on trial', 'MAY_PUT', 'affirmed', 'possible', 'asserted', null, 0.804, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '59fd10ac0bdc1ff0'],
['7692aa2c67bce030#c12', 'A US Defense Department official said there was no sign that an offensive was imminent', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.964, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'bf8fb3a96d94a506'],
['7692aa2c67bce030#c13', 'sign was not', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.894, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '5152fc4176b05274'],
['7692aa2c67bce030#c14', 'whether offensive was imminent', 'WHETHER_WAS_IMMINENT', 'open', 'actual', 'asserted', null, 0.771, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'cf8b5cac8389acf0'],
['7692aa2c67bce030#c15', 'Israeli army is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.957, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'a8c0fd13c38f05f5'],
['7692aa2c67bce030#c16', 'Israeli army would have to move forces', 'WOULD_HAVE_TO_MOVE', 'affirmed', 'required', 'asserted', null, 0.904, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '00499f4f2eaabb62'],
['7692aa2c67bce030#c17', 'it did not do', 'DID_NOT_DO', 'denied', 'actual', 'asserted', null, 0.843, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '6a4f573e45620df7'],
['7692aa2c67bce030#c18', 'the official said The Israeli army would first have to move forces, and it has not done so', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.961, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '003d80d7a402979b'],
['7692aa2c67bce030#c19', 'An Israeli official said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.959, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'e7fdad8dfc867a75'],
['7692aa2c67bce030#c2', 'troops would enter Rafah', 'WOULD_ENTER', 'affirmed', 'conditional', 'asserted', null, 0.848, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'c22928994f7e2f2b'],
['7692aa2c67bce030#c20', 'operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah', 'WAS_INEVITABLE', 'affirmed', 'actual', 'asserted', null, 0.906, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'fd4871a0e28ea60b'],
['7692aa2c67bce030#c21', 'could not win war while Hamas kept its brigades in Rafah', 'COULD_NOT_WIN', 'denied', 'possible', 'asserted', null, 0.88, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '062e33aacce542e7'],
['7692aa2c67bce030#c22', 'Hamas could keep Hamas\' brigades in Rafah', 'COULD_KEEP', 'affirmed', 'possible', 'asserted', null, 0.873, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '7c2ad6c4e0eadc26'],
['7692aa2c67bce030#c23', 'Hamas\' brigades is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.959, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '5a9b437559716e71'],
['7692aa2c67bce030#c24', 'United States opposed invasion of the city', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.941, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '|unless Israel presents a credible plan for the displaced', '|unless', null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '532b5cd73d8b3c21'],
['7692aa2c67bce030#c25', 'unless Israel presented credible plan for the displaced', 'UNLESS_PRESENTED', 'open', 'possible', 'asserted', null, 0.952, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'c5c32d799d942c60'],
['7692aa2c67bce030#c3', 'Rafah is the southern Gaza city', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.882, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '49ecb7b9023ab48e'],
['7692aa2c67bce030#c4', 'Israel said the last Hamas battalions are based', 'SAID', 'affirmed', 'actual', 'presupposed', null, 0.898, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'b9b2e69710e13e49'],
['7692aa2c67bce030#c5', 'last four battalions of Hamas is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.959, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'aab432e4949e58d5'],
['7692aa2c67bce030#c6', 'based last four battalions of Hamas in Rafah', 'BASED', 'affirmed', 'actual', 'asserted', null, 0.899, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Israel', '|Globe Dispatch|Israel', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '3731133aa397452d'],
['7692aa2c67bce030#c7', 'Yoav Gallant spoke to soldiers', 'SPOKE_TO', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.919, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'ef424d24e9811d29'],
['7692aa2c67bce030#c8', 'Yoav Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.967, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, '62b74503b328c3af'],
['7692aa2c67bce030#c9', 'place was not safe for militants', 'WAS_NOT_SAFE_FOR', 'denied', 'actual', 'asserted', null, 0.899, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-03-13', null, null, null, 'e26eca9ba3f61144'],
['a5df06daf36fb3b9#c0', 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday', 'WALKED', 'affirmed', 'actual', 'asserted', null, 0.934, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, '2024-09-05', '2024-09-05', 'c149e19a090045c8'],
['a5df06daf36fb3b9#c1', 'shut country\'s largest grain port for the first time in 22 years', 'SHUT', 'affirmed', 'actual', 'asserted', 'COERCE', 0.929, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '66d5447916c03e29'],
['a5df06daf36fb3b9#c10', 'Brightwater Terminals asked court to stop it', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.886, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '899566c72c2af9a9'],
['a5df06daf36fb3b9#c11', 'court asked to stop it', 'ASKED_TO_STOP', 'affirmed', 'asked', 'asserted', null, 0.781, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire > Brightwater Terminals', '|Meridian Wire|Brightwater Terminals', '|newsroom|named', '|says|asks', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, '6c6b7889900b4601'],
['a5df06daf36fb3b9#c12', 'National Growers Association warned that silos would be full within ten days', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.943, 'The National Growers Association warned that silos would be full within ten days.', 455, 536, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, '3844c74f266cbf53'],
['a5df06daf36fb3b9#c13', 'silos would be full within ten days', 'WOULD_BE_FULL', 'affirmed', 'conditional', 'asserted', null, 0.899, 'The National Growers Association warned that silos would be full within ten days.', 455, 536, 'Meridian Wire > National Growers Association', '|Meridian Wire|National Growers Association', '|newsroom|named', '|says|warns', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, '037f36a49a4372f8'],
['a5df06daf36fb3b9#c14', 'if grain not move', 'IF_NOT_MOVE', 'open', 'possible', 'asserted', null, 0.885, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire > Tom Abara', '|Meridian Wire|Tom Abara', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, 'ac17334088b6be57'],
['a5df06daf36fb3b9#c15', 'did not pay our farmers', 'DID_NOT_PAY', 'denied', 'actual', 'asserted', null, 0.853, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire > Tom Abara', '|Meridian Wire|Tom Abara', '|newsroom|unnamed', '|says|says', '|If the grain does not move', '|if', null, null, 'Meridian Wire', '2024-09-05', null, null, null, '8be979b4ccab9971'],
['a5df06daf36fb3b9#c16', 'Tom Abara is chairman of National Growers Association', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.938, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, '7a0b0cc709980261'],
['a5df06daf36fb3b9#c17', 'Tom Abara said If the grain does not move, our farmers do not get paid', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.957, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, 'c95c946c85e43887'],
['a5df06daf36fb3b9#c18', 'police said that no arrests had been made', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.967, 'Police said that no arrests had been made.', 628, 670, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, '20280bb9f6639276'],
['a5df06daf36fb3b9#c19', 'did not make arrests', 'DID_NOT_MAKE', 'denied', 'actual', 'asserted', null, 0.913, 'Police said that no arrests had been made.', 628, 670, 'Meridian Wire > police', '|Meridian Wire|police', '|newsroom|named', '|says|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, '452f2faf70443fb1'],
['a5df06daf36fb3b9#c2', 'pickets blocked gates', 'BLOCKED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.957, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '8ac02bfa845ffe4b'],
['a5df06daf36fb3b9#c3', 'gates is in four terminals', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.96, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, '7a1898a922c9e378'],
['a5df06daf36fb3b9#c4', 'Brightwater Terminals ran four terminals', 'RAN', 'affirmed', 'actual', 'presupposed', null, 0.884, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, 'e905b36006bfd3d6'],
['a5df06daf36fb3b9#c5', 'eleven ships left to wait in bay', 'LEFT_TO_WAIT_IN', 'affirmed', 'possible', 'asserted', null, 0.803, 'Eleven ships were left waiting in the bay.', 248, 290, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '083b9d523bb80c18'],
['a5df06daf36fb3b9#c6', 'union said that it will keep the port closed until the company drops its automation plan', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.963, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, '5b48f86ea629ad5c'],
['a5df06daf36fb3b9#c7', 'union will keep closed country\'s largest grain port', 'WILL_KEEP_CLOSED', 'affirmed', 'planned', 'asserted', null, 0.74, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '|until the company drops its automation plan', '|until', '|union', '|speaker', 'Meridian Wire', '2024-09-05', null, null, null, 'db1ac6d074841941'],
['a5df06daf36fb3b9#c8', 'if company dropped automation plan', 'IF_DROPPED', 'open', 'possible', 'asserted', null, 0.814, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', null, null, null, null, 'Meridian Wire', '2024-09-05', null, null, null, 'c1a6fce8a4e31deb'],
['a5df06daf36fb3b9#c9', 'Brightwater Terminals called illegal strike', 'CALLED_ILLEGAL', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.855, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', null, null, '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '8acf8d791b61cea1'],
['ae4c282f84fb4ea9#c0', 'Brightwater Terminals denied report on Tuesday', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.944, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, '2024-09-10', '2024-09-10', 'd39f60eb95e43d1f'],
['ae4c282f84fb4ea9#c1', 'story was false', 'WAS_FALSE', 'affirmed', 'actual', 'asserted', null, 0.906, '"The story is false," Hale said in the morning.', 156, 203, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '15bd6dec59bb0204'],
['ae4c282f84fb4ea9#c10', 'The Harbor Ledger said it stood by The Harbor Ledger\'s reporting', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.968, 'The Ledger said it stood by its reporting.', 421, 463, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '2f98f8417b9a87e5'],
['ae4c282f84fb4ea9#c11', 'The Harbor Ledger stood by The Harbor Ledger\'s reporting', 'STOOD', 'affirmed', 'actual', 'asserted', null, 0.911, 'The Ledger said it stood by its reporting.', 421, 463, 'The Capital Observer > The Harbor Ledger', '|The Capital Observer|The Harbor Ledger', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '68fb4a44c76edd40'],
['ae4c282f84fb4ea9#c12', 'Ines Moreau accused company of negotiating in bad faith', 'ACCUSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.944, 'Moreau accused the company of negotiating in bad faith.', 465, 520, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, 'bc5f1744d8e74862'],
['ae4c282f84fb4ea9#c13', 'company negotiated in bad faith', 'NEGOTIATED', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.729, 'Moreau accused the company of negotiating in bad faith.', 465, 520, 'The Capital Observer > Ines Moreau', '|The Capital Observer|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '728bfef07ffbe7c8'],
['ae4c282f84fb4ea9#c14', 'Douglas Hale said no at breakfast at dinner', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.792, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer > Ines Moreau', '|The Capital Observer|Ines Moreau', '|newsroom|pronoun', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, 'b3102df9d86018d5'],
['ae4c282f84fb4ea9#c15', 'Ines Moreau told He says no at breakfast and maybe at dinner rally', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.914, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, 'fede54945edc508b'],
['ae4c282f84fb4ea9#c16', 'union did not receive proposal', 'DID_NOT_RECEIVE', 'denied', 'actual', 'asserted', null, 0.908, 'The union has not received any proposal, she said.', 604, 654, 'The Capital Observer > Ines Moreau', '|The Capital Observer|Ines Moreau', '|newsroom|pronoun', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '02ce5a47d3c6f463'],
['ae4c282f84fb4ea9#c17', 'Ines Moreau said The union has not received any proposal', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.959, 'The union has not received any proposal, she said.', 604, 654, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '42c7d3d603c154c7'],
['ae4c282f84fb4ea9#c18', 'Shares fell 4 percent', 'FELL', 'affirmed', 'actual', 'asserted', null, 0.929, 'Shares in Brightwater fell 4 percent.', 656, 693, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '008d6929467cf3e3'],
['ae4c282f84fb4ea9#c19', 'Aldgate Capital owned 23 percent', 'OWNED', 'affirmed', 'actual', 'asserted', null, 0.892, 'Aldgate Capital, which owns 23 percent of the company, did not respond to a request for comment.', 694, 790, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, '|The Harbor Ledger', '|newsroom', 'The Capital Observer', '2024-09-10', null, null, null, 'd8c6583b89147531'],
['ae4c282f84fb4ea9#c2', 'Douglas Hale said The story is false in the morning', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.941, '"The story is false," Hale said in the morning.', 156, 203, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '8cdcc413d62b00cb'],
['ae4c282f84fb4ea9#c20', 'Aldgate Capital did not respond to request for comment', 'DID_NOT_RESPOND_TO', 'denied', 'actual', 'asserted', null, 0.884, 'Aldgate Capital, which owns 23 percent of the company, did not respond to a request for comment.', 694, 790, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '1a3b05499019d639'],
['ae4c282f84fb4ea9#c3', 'We did not make offer', 'DID_NOT_MAKE', 'denied', 'actual', 'asserted', null, 0.903, '"We have made no such offer and we do not intend to make one."', 204, 266, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '411b8d328aef1702'],
['ae4c282f84fb4ea9#c4', 'we did not intend to make one', 'DID_NOT_INTEND_TO_MAKE', 'denied', 'planned', 'asserted', null, 0.879, '"We have made no such offer and we do not intend to make one."', 204, 266, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '55d322c3b30d7dae'],
['ae4c282f84fb4ea9#c5', 'company issued a correction by the evening', 'ISSUED', 'affirmed', 'actual', 'asserted', null, 0.947, 'By the evening, the company had issued a correction.', 268, 320, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '802fb6979d31216d'],
['ae4c282f84fb4ea9#c6', 'Douglas Hale had meant that no formal offer existed', 'HAD_MEANT', 'affirmed', 'actual', 'asserted', null, 0.89, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer > company', '|The Capital Observer|company', '|newsroom|pronoun', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '4e050bd440f66210'],
['ae4c282f84fb4ea9#c7', 'formal offer did not exist', 'DID_NOT_EXIST', 'denied', 'actual', 'asserted', null, 0.757, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer > company', '|The Capital Observer|company', '|newsroom|pronoun', '|says|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, 'ac341413a8f03883'],
['ae4c282f84fb4ea9#c8', 'company said Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.87, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, '8c146083a24305d3'],
['ae4c282f84fb4ea9#c9', 'Brightwater Terminals did not rule out a pause', 'DID_NOT_RULE_OUT', 'denied', 'actual', 'asserted', null, 0.799, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-09-10', null, null, null, 'b8aeb22d607ecd0e'],
['d2ad808d45b48b35#c0', 'A State Department official declined to comment on Washington Post report', 'DECLINED_TO_COMMENT_ON', 'denied', 'actual', 'asserted', null, 0.929, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '975aa84f4fa8ca9e'],
['d2ad808d45b48b35#c1', 'United States shared intelligence with Israel in order to limit the invasion of Rafah', 'SHARED', 'affirmed', 'actual', 'asserted', 'COOPERATE', 0.796, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '14194b0e9eace7a4'],
['d2ad808d45b48b35#c10', 'An official worried about the conduct', 'WORRIED_ABOUT', 'affirmed', 'actual', 'asserted', null, 0.942, 'An official whom the newspaper did not name voiced deep concern about the conduct of the war.', 304, 397, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '9b07d720ecbfa8a8'],
['d2ad808d45b48b35#c11', 'Discussions with Israel continued', 'CONTINUED', 'affirmed', 'actual', 'asserted', null, 0.88, '"Discussions with Israel continue," the State Department official told the Observer.', 399, 483, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '5a8818c6c55437f0'],
['d2ad808d45b48b35#c12', 'the State Department official told Discussions with Israel continue Observer', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.955, '"Discussions with Israel continue," the State Department official told the Observer.', 399, 483, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'd732afa252262f0d'],
['d2ad808d45b48b35#c13', 'He would not say if Israel had agreed to the offer', 'WOULD_NOT_SAY', 'denied', 'actual', 'asserted', null, 0.939, 'He would not say if Israel had agreed to the offer.', 484, 535, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'ba45ac4ef93c872e'],
['d2ad808d45b48b35#c14', 'whether Israel agreed to offer', 'WHETHER_AGREED_TO', 'open', 'actual', 'asserted', null, 0.819, 'He would not say if Israel had agreed to the offer.', 484, 535, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|pronoun', '|says|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '4947e21d07ce4f78'],
['d2ad808d45b48b35#c15', 'Israeli troops is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.951, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '5f7d4996a7134bdb'],
['d2ad808d45b48b35#c16', 'Israeli troops advanced further into Rafah on Sunday', 'ADVANCED_FURTHER_INTO', 'affirmed', 'actual', 'asserted', null, 0.937, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, '2024-05-12', '2024-05-12', '757feeea836667c2'],
['d2ad808d45b48b35#c17', 'Israeli troops struck north', 'STRUCK', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.933, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '038a86d592f4a78e'],
['d2ad808d45b48b35#c18', 'north is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.956, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '3f88d09b167e0d4c'],
['d2ad808d45b48b35#c19', 'Hamas militants are part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.959, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '036214ff382d5909'],
['d2ad808d45b48b35#c2', 'United States aimed to limit full assault on Rafah', 'AIMED_TO_LIMIT', 'affirmed', 'planned', 'asserted', null, 0.833, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '658566abc4e178af'],
['d2ad808d45b48b35#c20', 'Hamas militants regrouped in Gaza', 'REGROUPED_IN', 'affirmed', 'actual', 'asserted', null, 0.821, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '96982d2ab275e124'],
['d2ad808d45b48b35#c21', 'exodus of civilians accelerated', 'ACCELERATED', 'affirmed', 'actual', 'asserted', null, 0.867, 'The exodus of civilians from the city was accelerating, aid workers said.', 658, 731, 'The Capital Observer > aid workers', '|The Capital Observer|aid workers', '|newsroom|unnamed', '|says|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'bf3f59e331fb95b5'],
['d2ad808d45b48b35#c22', 'aid workers said The exodus of civilians from the city was accelerating', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.943, 'The exodus of civilians from the city was accelerating, aid workers said.', 658, 731, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'fe7b891ffaf84062'],
['d2ad808d45b48b35#c23', 'war killed more than 35,000 people', 'KILLED', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.919, 'The war has killed more than 35,000 people in Gaza, according to the health authority there.', 733, 825, 'The Capital Observer > health authority', '|The Capital Observer|health authority', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'c99623211a3caefd'],
['d2ad808d45b48b35#c24', 'October 7 attack on Israel set off war', 'SET_OFF', 'affirmed', 'actual', 'asserted', null, 0.925, 'It was set off by the October 7 attack on Israel, which killed more than 1,100 people.', 826, 912, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'e9da05626d7f14fc'],
['d2ad808d45b48b35#c25', 'October 7 attack on Israel killed more than 1,100 people', 'KILLED', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.902, 'It was set off by the October 7 attack on Israel, which killed more than 1,100 people.', 826, 912, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '8be0e5cd33243dc5'],
['d2ad808d45b48b35#c3', 'He did not deny it', 'DID_NOT_DENY', 'denied', 'actual', 'asserted', null, 0.912, 'He did not deny it.', 176, 195, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '1bc78cbbc044c5e2'],
['d2ad808d45b48b35#c4', 'The Washington Post reported that American officials hoped to persuade Israel to carry out a narrower operation', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.963, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'c20008a40da6ab5e'],
['d2ad808d45b48b35#c5', 'American officials are part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.954, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'aca1078ff7c9a4e4'],
['d2ad808d45b48b35#c6', 'American officials hoped to persuade Israel to carry out a narrower operation', 'HOPED_TO_PERSUADE', 'affirmed', 'wished', 'asserted', null, 0.898, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '1ad4866c3b26c490'],
['d2ad808d45b48b35#c7', 'Israel may carry out narrower operation', 'MAY_CARRY_OUT', 'affirmed', 'wished', 'asserted', null, 0.824, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, 'ddb88f31671630d2'],
['d2ad808d45b48b35#c8', 'The Washington Post did not name An official', 'DID_NOT_NAME', 'denied', 'actual', 'presupposed', null, 0.864, 'An official whom the newspaper did not name voiced deep concern about the conduct of the war.', 304, 397, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '8e8d045c62f1752b'],
['d2ad808d45b48b35#c9', 'An official voiced deep concern', 'VOICED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.83, 'An official whom the newspaper did not name voiced deep concern about the conduct of the war.', 304, 397, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', null, null, null, null, 'The Capital Observer', '2024-05-14', null, null, null, '6a6b44a1d29c38f5'],
['de392573cfc2cb31#c0', 'Aldgate Capital did not oppose a delay', 'DID_NOT_OPPOSE', 'denied', 'actual', 'asserted', null, 0.881, 'Aldgate Capital does not oppose a delay, Mara Lindholm said on Wednesday.', 0, 73, 'Globe Dispatch > Mara Lindholm', '|Globe Dispatch|Mara Lindholm', '|newsroom|named', '|says|says', null, null, '|Mara Lindholm', '|speaker', 'Globe Dispatch', '2024-09-11', null, null, null, '5436bb6ad32a515c'],
['de392573cfc2cb31#c1', 'Mara Lindholm said Aldgate Capital does not oppose a delay on Wednesday', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.961, 'Aldgate Capital does not oppose a delay, Mara Lindholm said on Wednesday.', 0, 73, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-11', null, '2024-09-11', '2024-09-11', '57ff135fab45af06'],
['de392573cfc2cb31#c10', 'Aldgate Capital opposed a delay', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.912, 'The Harbor Ledger reported on Monday that the fund opposed a delay.', 312, 379, 'Globe Dispatch > The Harbor Ledger', '|Globe Dispatch|The Harbor Ledger', '|newsroom|named', '|says|says', null, null, '|The Harbor Ledger', '|report', 'Globe Dispatch', '2024-09-11', null, null, null, '82efc35d2c1aa831'],
['de392573cfc2cb31#c11', 'The Harbor Ledger cited an executive of Brightwater', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.944, 'The newspaper cited an executive of Brightwater.', 380, 428, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-11', null, null, null, 'fa60e251d5b5369d'],
['de392573cfc2cb31#c2', 'Mara Lindholm was the managing partner', 'WAS', 'affirmed', 'actual', 'asserted', null, 0.959, 'She is the managing partner of the fund.', 74, 114, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-11', null, null, null, 'c924d13c6f9698d6'],
['de392573cfc2cb31#c3', 'Nobody asked us', 'ASKED', 'denied', 'actual', 'asserted', null, 0.816, '"Nobody asked us," Lindholm told reporters in Castermouth.', 116, 174, 'Globe Dispatch > Mara Lindholm', '|Globe Dispatch|Mara Lindholm', '|newsroom|named', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-11', null, null, null, 'dcba9fb07f12acaf'],
['de392573cfc2cb31#c4', 'Mara Lindholm told Nobody asked us reporters in Castermouth', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.955, '"Nobody asked us," Lindholm told reporters in Castermouth.', 116, 174, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-11', null, null, null, '1134c1436e94498e'],
['de392573cfc2cb31#c5', 'Mara Lindholm said that Aldgate Capital, which owns 23 percent of Brightwater Terminals, would back a pause of two years if the cranes were kept', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.958, 'She said that Aldgate Capital, which owns 23 percent of Brightwater Terminals, would back a pause of two years if the cranes were kept.', 175, 310, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-11', null, null, null, 'f588b2dd043008cb'],
['de392573cfc2cb31#c6', 'Aldgate Capital owned 23 percent', 'OWNED', 'affirmed', 'actual', 'asserted', null, 0.908, 'She said that Aldgate Capital, which owns 23 percent of Brightwater Terminals, would back a pause of two years if the cranes were kept.', 175, 310, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, '|The Harbor Ledger', '|newsroom', 'Globe Dispatch', '2024-09-11', null, null, null, 'd4f703b2f0ec7c4b'],
['de392573cfc2cb31#c7', 'Aldgate Capital would back a pause', 'WOULD_BACK', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.827, 'She said that Aldgate Capital, which owns 23 percent of Brightwater Terminals, would back a pause of two years if the cranes were kept.', 175, 310, 'Globe Dispatch > Mara Lindholm', '|Globe Dispatch|Mara Lindholm', '|newsroom|pronoun', '|says|says', '|if the cranes were kept', '|if', null, null, 'Globe Dispatch', '2024-09-11', null, null, null, 'a71689c9d7553214'],
['de392573cfc2cb31#c8', 'if kept cranes', 'IF_KEPT', 'open', 'possible', 'asserted', null, 0.844, 'She said that Aldgate Capital, which owns 23 percent of Brightwater Terminals, would back a pause of two years if the cranes were kept.', 175, 310, 'Globe Dispatch > Mara Lindholm', '|Globe Dispatch|Mara Lindholm', '|newsroom|pronoun', '|says|says', null, null, null, null, 'Globe Dispatch', '2024-09-11', null, null, null, '0285fc5b6728b2c5'],
['de392573cfc2cb31#c9', 'The Harbor Ledger reported that the fund opposed a delay on Monday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.966, 'The Harbor Ledger reported on Monday that the fund opposed a delay.', 312, 379, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', null, null, null, null, 'Globe Dispatch', '2024-09-11', null, '2024-09-09', '2024-09-09', 'e0b354caa02b57c7'],
['efacce85ae195af1#c0', 'Brightwater Terminals reached tentative agreement on Monday after 19 hours early', 'REACHED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.951, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, '2024-09-16', '2024-09-16', 'ee0101e2142ed759'],
['efacce85ae195af1#c1', 'dockworkers\' union reached tentative agreement on Monday after 19 hours early', 'REACHED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.949, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, '2024-09-16', '2024-09-16', 'e23a7b73af4c5bfc'],
['efacce85ae195af1#c10', 'It was not not everything', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.831, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, 'fdff2371eef5d8f3'],
['efacce85ae195af1#c11', 'we wanted everything', 'WANTED', 'affirmed', 'actual', 'presupposed', null, 0.818, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '9c0f9110af3f6e28'],
['efacce85ae195af1#c12', 'Ines Moreau said It is not everything we wanted', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.958, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '86593efb7310926a'],
['efacce85ae195af1#c13', 'our people did not lose a job', 'DID_NOT_LOSE', 'denied', 'actual', 'asserted', null, 0.905, '"But not one of our people loses a job."', 441, 481, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '6ec11a7b7e056b99'],
['efacce85ae195af1#c14', 'Douglas Hale denied that any pause was planned', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.936, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, '2024-09-09', '2024-09-15', '9535398a02c4fe86'],
['efacce85ae195af1#c15', 'did not plan any pause', 'DID_NOT_PLAN', 'denied', 'actual', 'asserted', null, 0.868, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times > Douglas Hale', '|Northgate Times|Douglas Hale', '|newsroom|named', '|says|denies', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, 'b3fd885d4baef33a'],
['efacce85ae195af1#c16', 'Douglas Hale thanked the mediator', 'THANKED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.912, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '336a10d85352196e'],
['efacce85ae195af1#c17', 'Douglas Hale called the result fair', 'CALLED', 'affirmed', 'actual', 'asserted', null, 0.752, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '39fa01abb17e0e87'],
['efacce85ae195af1#c18', 'Aldgate Capital did not endorse tentative agreement', 'DID_NOT_ENDORSE', 'denied', 'actual', 'asserted', null, 0.902, 'Aldgate Capital has yet to endorse the agreement.', 588, 637, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, 'd5d1b87a24f7922b'],
['efacce85ae195af1#c19', 'government dropped government\'s threat', 'DROPPED', 'affirmed', 'actual', 'asserted', null, 0.943, 'The government has dropped its threat to invoke the Ports Act.', 639, 701, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '8a471f5f03b5ced2'],
['efacce85ae195af1#c2', 'Amara Okafor led talks', 'LED', 'affirmed', 'actual', 'presupposed', null, 0.853, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '8cbad3c57078d0bb'],
['efacce85ae195af1#c20', 'government aimed to invoke Ports Act', 'AIMED_TO_INVOKE', 'affirmed', 'planned', 'asserted', null, 0.825, 'The government has dropped its threat to invoke the Ports Act.', 639, 701, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, '|Northgate Times', '|newsroom', 'Northgate Times', '2024-09-16', null, null, null, '9db0ff8f51dc390a'],
['efacce85ae195af1#c21', 'gates expected to reopen on Wednesday', 'EXPECTED_TO_REOPEN', 'affirmed', 'likely', 'asserted', null, 0.821, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times > port authority', '|Northgate Times|port authority', '|newsroom|named', '|says|says', '|provided that safety checks are completed', '|if', null, null, 'Northgate Times', '2024-09-16', null, '2024-09-18', '2024-09-18', '2c63b068aa874bee'],
['efacce85ae195af1#c22', 'port authority said The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.906, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '5181d5bf0043cadd'],
['efacce85ae195af1#c23', 'if completed safety checks', 'IF_COMPLETED', 'open', 'possible', 'asserted', null, 0.625, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times > port authority', '|Northgate Times|port authority', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '801cdc927c01cf4f'],
['efacce85ae195af1#c3', 'Amara Okafor is Judge', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.963, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '92960c098a299b9d'],
['efacce85ae195af1#c4', 'company will delay automated cranes under tentative agreement until 2027', 'WILL_DELAY', 'affirmed', 'planned', 'asserted', null, 0.947, 'Under the deal, the company will delay its automated cranes until 2027 and pay a raise of 11 percent.', 147, 248, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, '2027-12-31', '081a70f378ea5b67'],
['efacce85ae195af1#c5', 'company will pay a raise', 'WILL_PAY', 'affirmed', 'planned', 'asserted', null, 0.915, 'Under the deal, the company will delay its automated cranes until 2027 and pay a raise of 11 percent.', 147, 248, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '573e7bc217b69460'],
['efacce85ae195af1#c6', 'will offer voluntary weekend shifts Workers', 'WILL_OFFER', 'affirmed', 'planned', 'asserted', 'AGREE', 0.921, 'Workers will be offered voluntary weekend shifts.', 249, 298, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '052dd593ff20d916'],
['efacce85ae195af1#c7', 'tentative agreement will take effect', 'WILL_TAKE_EFFECT', 'affirmed', 'planned', 'asserted', null, 0.908, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '|only if members of the FDHW approve it in a vote on Saturday', '|if', null, null, 'Northgate Times', '2024-09-16', null, null, null, 'e89666835d86728b'],
['efacce85ae195af1#c8', 'members are part of Federation of Dock and Harbor Workers', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.961, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, null, null, '611c080c0c6b2caf'],
['efacce85ae195af1#c9', 'if members approved it in vote on Saturday', 'IF_APPROVED', 'open', 'possible', 'asserted', null, 0.874, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-16', null, '2024-09-21', '2024-09-21', '4e06126907803868'],
['f4da8b03f6eca253#c0', 'Brightwater Terminals offered a raise its dockworkers over three years on Tuesday in a late attempt', 'OFFERED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.93, 'Brightwater Terminals offered its dockworkers a raise of 11 percent over three years on Tuesday in a late attempt to avert a strike at Castermouth.', 0, 147, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '13284f1a169e37a3'],
['f4da8b03f6eca253#c1', 'offer did not include any change', 'DID_NOT_INCLUDE', 'denied', 'actual', 'asserted', null, 0.933, 'The offer does not include any change to the automation plan.', 149, 210, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '0a876f7127842b8c'],
['f4da8b03f6eca253#c10', 'two people said She may propose a two-year freeze on new cranes', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.875, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '27f70bc337d5de4a'],
['f4da8b03f6eca253#c11', 'two people not allowed to speak publicly', 'NOT_ALLOWED_TO_SPEAK_PUBLICLY', 'denied', 'possible', 'asserted', null, 0.867, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '516cf9032744e2ed'],
['f4da8b03f6eca253#c12', 'side did not agree to idea', 'DID_NOT_AGREE_TO', 'denied', 'actual', 'asserted', null, 0.922, 'Neither side has agreed to the idea.', 533, 569, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '8f491d0a45046fc3'],
['f4da8b03f6eca253#c13', 'shipping lines feared long dispute', 'FEARED', 'affirmed', 'actual', 'asserted', null, 0.944, 'Shipping lines fear a long dispute.', 571, 606, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '63252b0da457336b'],
['f4da8b03f6eca253#c14', 'Corvane Line diverted three vessels to Port Ellery', 'DIVERTED', 'affirmed', 'actual', 'asserted', null, 0.936, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '4553f533e5efae7f'],
['f4da8b03f6eca253#c15', 'Corvane Line would move more', 'WOULD_MOVE', 'affirmed', 'conditional', 'asserted', null, 0.869, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '|if the gates closed', '|if', null, null, 'Northgate Times', '2024-09-04', null, null, null, 'b56786909d79a533'],
['f4da8b03f6eca253#c16', 'if gates closed', 'IF_CLOSED', 'open', 'possible', 'asserted', null, 0.842, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, 'bb61541a161a8781'],
['f4da8b03f6eca253#c17', 'a spokesman said Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.966, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '30c061f9647f1521'],
['f4da8b03f6eca253#c18', 'Peter Lindqvist is Transport Minister', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.963, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '0bf97cd02b5395be'],
['f4da8b03f6eca253#c19', 'Peter Lindqvist said that the government had no plans to intervene', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.968, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, 'b45a9fb2b70c7304'],
['f4da8b03f6eca253#c2', 'Federation of Dock and Harbor Workers rejected it within hours', 'REJECTED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.943, 'The FDHW rejected it within hours.', 211, 245, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '40f2af55150758d3'],
['f4da8b03f6eca253#c20', 'government did not have plans', 'DID_NOT_HAVE', 'denied', 'actual', 'asserted', null, 0.936, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times > Peter Lindqvist', '|Northgate Times|Peter Lindqvist', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, 'd002fa089dd04b43'],
['f4da8b03f6eca253#c21', 'government did not aim to intervene', 'DID_NOT_AIM_TO_INTERVENE', 'denied', 'planned', 'asserted', null, 0.828, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times > Peter Lindqvist', '|Northgate Times|Peter Lindqvist', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, 'b7b5886abf91c3a7'],
['f4da8b03f6eca253#c3', 'Money was not the question', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.854, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, 'aeef1cd8d92a888f'],
['f4da8b03f6eca253#c4', 'Ines Moreau said Money was never the question," Ms. Moreau said, "and Mr. Hale knows it', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.786, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '1401a9bc7911f702'],
['f4da8b03f6eca253#c5', 'Douglas Hale knew it', 'KNEW', 'affirmed', 'actual', 'asserted', null, 0.774, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '582869e4b03762c8'],
['f4da8b03f6eca253#c6', 'Amara Okafor is A government mediator', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.961, 'A government mediator, Judge Amara Okafor, met both parties on Tuesday night.', 322, 399, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '973abbc782a45b41'],
['f4da8b03f6eca253#c7', 'Amara Okafor is Judge', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.963, 'A government mediator, Judge Amara Okafor, met both parties on Tuesday night.', 322, 399, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '3ac16914b996e60b'],
['f4da8b03f6eca253#c8', 'Amara Okafor met parties on Tuesday night', 'MET', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.955, 'A government mediator, Judge Amara Okafor, met both parties on Tuesday night.', 322, 399, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, '2024-09-03', '2024-09-03', '397af4d18e42cb7a'],
['f4da8b03f6eca253#c9', 'Amara Okafor may propose two-year freeze on new cranes', 'MAY_PROPOSE', 'affirmed', 'possible', 'asserted', null, 0.697, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times > two people', '|Northgate Times|two people', '|newsroom|unnamed', '|says|says', null, null, null, null, 'Northgate Times', '2024-09-04', null, null, null, '1412c5e0d926e981'],
['fa335865584ec74e#c0', 'Biden administration offered Israel sensitive intelligence on the whereabouts', 'OFFERED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.677, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times > The Washington Post > four people', '|Northgate Times|The Washington Post|four people', '|newsroom|named|unnamed', '|says|says|says', '|if it holds back from a full invasion of Rafah', '|if', null, null, 'Northgate Times', '2024-05-12', null, null, null, '4b5bc1a95198873b'],
['fa335865584ec74e#c1', 'Hamas leaders are part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.948, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'ed4fe940e079bac1'],
['fa335865584ec74e#c10', 'The help depended on restraint', 'DEPENDED', 'affirmed', 'actual', 'asserted', null, 0.93, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '304f3bf8b3551f33'],
['fa335865584ec74e#c11', 'it would end', 'WOULD_END', 'affirmed', 'conditional', 'asserted', null, 0.855, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '|if Israel sent in more than a small force', '|if', null, null, 'Northgate Times', '2024-05-12', null, null, null, '9f213ce91fccbfac'],
['fa335865584ec74e#c12', 'if Israel sent in small force', 'IF_SENT_IN', 'open', 'possible', 'asserted', null, 0.842, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '3333ca04bd81c2db'],
['fa335865584ec74e#c13', 'Israel did not say whether it accepts the terms', 'DID_NOT_SAY', 'denied', 'actual', 'asserted', null, 0.957, 'Israel has not said whether it accepts the terms.', 539, 588, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '051b20c89ddb9de7'],
['fa335865584ec74e#c14', 'whether Israel accepted the terms', 'WHETHER_ACCEPTED', 'open', 'actual', 'asserted', null, 0.911, 'Israel has not said whether it accepts the terms.', 539, 588, 'Northgate Times > Israel', '|Northgate Times|Israel', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'e53fa7a262040c1f'],
['fa335865584ec74e#c15', 'Some experts doubted that even limited raids would spare civilians', 'DOUBTED', 'affirmed', 'actual', 'asserted', null, 0.963, 'Some experts doubt that even limited raids would spare civilians.', 590, 655, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '9d44c8788f374666'],
['fa335865584ec74e#c16', 'whether limited raids would spare civilians', 'WHETHER_WOULD_SPARE', 'open', 'conditional', 'asserted', null, 0.926, 'Some experts doubt that even limited raids would spare civilians.', 590, 655, 'Northgate Times > experts', '|Northgate Times|experts', '|newsroom|unnamed', '|says|believes', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'dfc7cf80fa83e8be'],
['fa335865584ec74e#c17', 'Hamas fighters are part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.911, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'a29d90977182ed41'],
['fa335865584ec74e#c18', 'hid Hamas fighters among population', 'HID', 'affirmed', 'actual', 'presupposed', null, 0.633, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times > they', '|Northgate Times|they', '|newsroom|pronoun', '|says|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'cf76e31e67f35b0f'],
['fa335865584ec74e#c19', 'they argued With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties', 'ARGUED', 'affirmed', 'actual', 'asserted', null, 0.776, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'aa1315493cb7013a'],
['fa335865584ec74e#c2', 'The Washington Post reported The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah on Sunday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.884, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, '2024-05-12', '2024-05-12', 'd2db761e6a7df27b'],
['fa335865584ec74e#c20', 'any military action may cause heavy casualties with Hamas fighters', 'MAY_CAUSE', 'affirmed', 'possible', 'asserted', null, 0.745, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times > they', '|Northgate Times|they', '|newsroom|pronoun', '|says|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '07054469750dbd94'],
['fa335865584ec74e#c21', 'Yahya Sinwar is leader of Hamas', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.951, 'Yahya Sinwar, the leader of Hamas in Gaza, has not been found.', 768, 830, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '02e3105d69e7be63'],
['fa335865584ec74e#c22', 'did not find Yahya Sinwar', 'DID_NOT_FIND', 'denied', 'actual', 'asserted', null, 0.908, 'Yahya Sinwar, the leader of Hamas in Gaza, has not been found.', 768, 830, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'f791d803a961b2ec'],
['fa335865584ec74e#c23', 'Hamas ran office', 'RAN', 'affirmed', 'actual', 'asserted', null, 0.928, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'c4848a18d0370135'],
['fa335865584ec74e#c24', 'office is in Qatar', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.939, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '48d52765415ccae8'],
['fa335865584ec74e#c25', 'talks on a truce made progress in office', 'MADE_PROGRESS_IN', 'affirmed', 'actual', 'asserted', null, 0.907, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '784578f8696f9b8e'],
['fa335865584ec74e#c3', 'The Washington Post cited four people', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.779, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '53cbebffc9b9a7a1'],
['fa335865584ec74e#c4', 'United States would help Israel to find the group\'s tunnels', 'WOULD_HELP', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.89, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times > The Washington Post', '|Northgate Times|The Washington Post', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '4a9ee1e20a1cc926'],
['fa335865584ec74e#c5', 'Israel would find group\'s tunnels', 'WOULD_FIND', 'affirmed', 'conditional', 'asserted', null, 0.836, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times > The Washington Post', '|Northgate Times|The Washington Post', '|newsroom|named', '|says|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '464c59854431862d'],
['fa335865584ec74e#c6', 'The Washington Post said The US would also help Israel to find the group\'s tunnels', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.959, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, '1b88f4c5ee53f866'],
['fa335865584ec74e#c7', 'American officials are part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.95, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'cf1928ab4b1a93bd'],
['fa335865584ec74e#c8', 'American officials proposed tent cities', 'PROPOSED', 'affirmed', 'actual', 'asserted', null, 0.94, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'b1f92eec3b82a03b'],
['fa335865584ec74e#c9', 'American officials promised to assist with deliveries', 'PROMISED_TO_ASSIST_WITH', 'affirmed', 'planned', 'asserted', 'AGREE', 0.865, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', null, null, null, null, 'Northgate Times', '2024-05-12', null, null, null, 'b3e1a8730cf143e8']
] AS line
WITH {id: line[0], properties: {name: line[1], relation: line[2], polarity: line[3], modality: line[4], status: line[5], category: line[6], confidence: line[7], quote: line[8], start: line[9], end: line[10], saidBy: line[11], tellers: tail(split(line[12], '|')), tellerKinds: tail(split(line[13], '|')), tellerActs: tail(split(line[14], '|')), conditions: tail(split(line[15], '|')), conditionKinds: tail(split(line[16], '|')), origins: tail(split(line[17], '|')), originKinds: tail(split(line[18], '|')), outlet: line[19], published: date(line[20]), publishedAt: line[21], from: date(line[22]), to: date(line[23]), newsgraph: line[24]}} AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['event/airstrikes', 'airstrikes', 'event', null, null, false, 1, 1, 1, 'b736d755d34d6e30'],
['event/all-out-assault', 'all-out assault', 'event', '|large invasion', null, false, 2, 3, 2, 'cda22bdc35dcce5d'],
['event/arrests', 'arrests', 'event', null, null, false, 1, 1, 1, '51506f7a2696ec84'],
['event/castermouth-port-strike', 'Castermouth port strike', 'event', '|strike', null, false, 3, 1, 1, '017d8fb9b056c7bf'],
['event/conflict', 'conflict', 'event', null, null, false, 1, 1, 1, '1d449533ef544954'],
['event/disaster', 'disaster', 'event', null, null, false, 1, 1, 1, '0889d960be95bbb3'],
['event/discussions-with-israel', 'Discussions with Israel', 'event', null, null, false, 1, 1, 1, '53cb58fdebf56f87'],
['event/dispute', 'dispute', 'event', null, null, false, 1, 1, 1, '823f76a0f7907572'],
['event/exodus-of-civilians', 'exodus of civilians', 'event', null, null, false, 1, 1, 1, 'e13dd5c99e5a6831'],
['event/full-assault-on-rafah', 'full assault on Rafah', 'event', '|assault on Rafah|invasion of Rafah', null, false, 3, 3, 3, 'e62d59f567651da5'],
['event/full-scale-offensive-in-the-crowded-city', 'full-scale offensive in the crowded city', 'event', null, null, false, 1, 1, 1, 'c307bef5b4e9ef5d'],
['event/invasion', 'invasion', 'event', null, null, false, 1, 1, 1, '8c8538f76dc679d2'],
['event/invasion-of-the-city', 'invasion of the city', 'event', '|offensive in the city', null, false, 2, 2, 2, '7619a3a13b1df1f5'],
['event/limited-raids', 'limited raids', 'event', null, null, false, 1, 1, 1, '05f1a2fbcadd604f'],
['event/long-dispute', 'long dispute', 'event', null, null, false, 1, 1, 1, '725ec187a5221109'],
['event/major-campaign-in-the-city', 'major campaign in the city', 'event', null, null, false, 1, 1, 1, '200e666751bd781e'],
['event/march', 'march', 'event', null, null, false, 1, 1, 1, '782eda79e511b124'],
['event/october-7-attack-on-israel', 'October 7 attack on Israel', 'event', null, null, false, 2, 2, 1, '96f433b26c0d75c6'],
['event/offensive', 'offensive', 'event', null, null, false, 1, 1, 1, '119a60bf91daf836'],
['event/raids', 'raids', 'event', null, null, false, 1, 1, 1, '67b337800e8154ad'],
['event/rally', 'rally', 'event', null, null, false, 1, 1, 1, 'e13a80d61682d8cf'],
['event/strike', 'strike', 'event', null, null, false, 4, 4, 3, '8204dd14cb13d2bd'],
['event/talks', 'talks', 'event', null, null, false, 1, 1, 1, '7edc7d9d65bcf23d'],
['event/talks-on-a-truce', 'talks on a truce', 'event', null, null, false, 1, 1, 1, '189d80ebdf050ddd'],
['event/talks~d9f655', 'talks', 'event', null, null, false, 1, 1, 1, '7edc7d9d65bcf23d'],
['event/trial', 'trial', 'event', null, null, false, 1, 1, 1, 'bc4394ae5786cec8'],
['event/vote', 'vote', 'event', null, null, false, 3, 3, 3, '0fe7181b371f25a9'],
['event/walkout', 'walkout', 'event', null, null, false, 1, 1, 1, 'a27284cccd42744c'],
['event/war', 'war', 'event', null, null, false, 5, 4, 3, 'b7f6099e7713be50']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Event, n += row.properties;

UNWIND [
['group/300-000-people~bbe855', '300,000 people', 'group', null, null, true, 1, 1, 1, '2acb8567e1335bb0'],
['group/aid-workers~44f8ab', 'aid workers', 'group', null, null, true, 1, 2, 1, '7947fa522a9a9917'],
['group/american-officials~258fc9', 'American officials', 'group', null, null, true, 1, 3, 1, 'a7cf789b0fb5e59c'],
['group/american-officials~779c5a', 'American officials', 'group', null, null, true, 1, 2, 1, '733e8235aaa0c0b7'],
['group/civilians', 'civilians', 'group', null, null, false, 1, 1, 1, 'd22ea33f17637c5a'],
['group/civilians~4542ca', 'civilians', 'group', null, null, false, 1, 1, 1, 'd22ea33f17637c5a'],
['group/democrats', 'Democrats', 'group', null, null, false, 1, 1, 1, '0d814dbb1b23f9c5'],
['group/dockworkers~49781e', 'dockworkers', 'group', null, null, true, 1, 1, 1, 'dfbdebca964fc191'],
['group/dockworkers~49cc67', 'dockworkers', 'group', null, null, true, 1, 0, 1, 'f1c1b388e06ae597'],
['group/dockworkers~63557d', 'dockworkers', 'group', null, null, true, 1, 1, 1, 'dfbdebca964fc191'],
['group/dockworkers~d42ce1', 'dockworkers', 'group', null, null, true, 1, 1, 1, 'dfbdebca964fc191'],
['group/experts~19ce12', 'experts', 'group', null, null, true, 1, 2, 1, 'c7839a70416530df'],
['group/farmers~124ed6', 'farmers', 'group', null, null, true, 1, 1, 1, 'd0f72da7b5809b1e'],
['group/four-people~8f5a98', 'four people', 'group', null, null, true, 1, 2, 1, 'f60b852b7a7ff5b4'],
['group/four-us-officials~2b5c02', 'four US officials', 'group', null, null, true, 1, 2, 1, '99265dc623903f1d'],
['group/four-us-officials~e650cd', 'four US officials', 'group', '|officials', null, true, 2, 5, 1, '9133a7575e6d2d16'],
['group/hamas-fighters~58cd50', 'Hamas fighters', 'group', null, null, true, 1, 3, 1, '3f0da700ad846d88'],
['group/hamas-leaders~ff4653', 'Hamas leaders', 'group', null, null, true, 1, 1, 1, '7a3fcfe175d2bcd3'],
['group/hamas-militants~362ef7', 'Hamas militants', 'group', null, null, true, 1, 2, 1, '7fd5306f7e629d22'],
['group/heavy-casualties~725b77', 'heavy casualties', 'group', null, null, true, 1, 1, 1, '255d931cb66de055'],
['group/hostages~c49881', 'hostages', 'group', null, null, true, 1, 1, 1, '388ba63981f36707'],
['group/israeli-counterparts~faaa72', 'Israeli counterparts', 'group', null, null, true, 1, 1, 1, '4bdbea60a3424e83'],
['group/israeli-officials~5e4dd2', 'Israeli officials', 'group', null, null, true, 1, 3, 1, 'b98ac3ae637b01d3'],
['group/lawmakers~e5eb80', 'lawmakers', 'group', null, null, true, 1, 1, 1, '262860901040e392'],
['group/members', 'members', 'group', null, null, false, 2, 3, 2, '48746a9bbe3e7685'],
['group/members~5827a7', 'members', 'group', null, null, false, 1, 1, 1, 'af5be048f14115db'],
['group/members~8bf324', 'members', 'group', null, null, false, 1, 1, 1, 'af5be048f14115db'],
['group/militants~402a42', 'militants', 'group', null, null, true, 1, 1, 1, '2c77de9d1ed59b90'],
['group/more-than-1-100-people~ab70ba', 'more than 1,100 people', 'group', null, null, true, 1, 1, 1, '1a64dc9e3a4ffdfa'],
['group/more-than-35-000-people~6d63f2', 'more than 35,000 people', 'group', null, null, true, 1, 1, 1, '196091f5ed0b0df2'],
['group/more-than-4-000-dockworkers~2c5260', 'more than 4,000 dockworkers', 'group', null, null, true, 1, 1, 1, '6d92c4a28d852779'],
['group/more-than-4-000-dockworkers~5ebe50', 'more than 4,000 dockworkers', 'group', null, null, true, 1, 1, 1, '6d92c4a28d852779'],
['group/more-than-a-million-palestinians~0f0176', 'more than a million Palestinians', 'group', null, null, true, 1, 1, 1, 'ed29d5c7fd645428'],
['group/opposition', 'opposition', 'group', null, null, false, 1, 1, 1, '6d965075b9882d90'],
['group/people~a63f05', 'people', 'group', null, null, true, 1, 1, 1, '254d723f77eda7ac'],
['group/pickets', 'pickets', 'group', null, null, false, 1, 1, 1, '4e8deb134c026d1f'],
['group/pickets~9116b1', 'pickets', 'group', null, null, false, 1, 1, 1, '4e8deb134c026d1f'],
['group/population', 'population', 'group', null, null, false, 1, 1, 1, '323f6e2c5b72dacc'],
['group/reporters~25f584', 'reporters', 'group', null, null, true, 1, 1, 1, '96d84574c44745ef'],
['group/reporters~71df93', 'reporters', 'group', null, null, true, 1, 1, 1, '96d84574c44745ef'],
['group/senior-white-house-aides~4d15ef', 'senior White House aides', 'group', null, null, true, 1, 1, 1, '6eca711aef87b5c6'],
['group/soldiers~6d54be', 'soldiers', 'group', null, null, true, 1, 1, 1, 'f808dadddf081225'],
['group/soldiers~8b2037', 'soldiers', 'group', null, null, true, 1, 2, 1, '9192629a18e1ef94'],
['group/soldiers~ca248d', 'soldiers', 'group', null, null, true, 1, 1, 1, 'f808dadddf081225'],
['group/thousands-of-reservists~689a83', 'thousands of reservists', 'group', null, null, true, 1, 1, 1, '7858d3686b02e985'],
['group/top-aides~95affe', 'top aides', 'group', null, null, true, 2, 2, 1, 'ed5c6cb8d192318b'],
['group/two-executives~0d2fc9', 'two executives', 'group', null, null, true, 1, 2, 1, 'cfb68e24350c2a5c'],
['group/two-israeli-officials~aa4c2d', 'Two Israeli officials', 'group', null, null, true, 1, 3, 1, 'ec28837125eb6dca'],
['group/two-people~21f6c7', 'two people', 'group', null, null, true, 2, 3, 1, '98e14f1e34a74dbb'],
['group/two-senior-executives~a3eb10', 'two senior executives', 'group', '|executives', null, true, 5, 8, 1, '7da090a085b3e68b'],
['group/us-officials~970ea3', 'US officials', 'group', null, null, true, 2, 2, 1, '611115ff671525f7'],
['group/workers~5cca39', 'workers', 'group', null, null, true, 1, 2, 1, '55248aae6f72a906'],
['group/workers~6c1b60', 'workers', 'group', null, null, true, 1, 1, 1, '1b6ba3f26a7a0c25']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Group, n += row.properties;

UNWIND [
['object/14-cranes', '14 cranes', 'object', null, null, false, 1, 1, 1, 'b3ff2982eda0ee39'],
['object/automated-cranes', 'Brightwater Terminals\' automated cranes', 'object', null, null, false, 1, 1, 1, '99b66364a4931eb0'],
['object/automated-cranes~d59df7', 'automated cranes', 'object', null, null, false, 1, 1, 1, 'ba342a84c8eba2ef'],
['object/cranes', 'cranes', 'object', null, null, false, 1, 1, 1, '4ff844b77fe8e88b'],
['object/cranes~4cb46f', 'cranes', 'object', null, null, false, 1, 1, 1, '4ff844b77fe8e88b'],
['object/deliveries', 'deliveries', 'object', null, null, false, 1, 1, 1, '4676b0b958dbe36a'],
['object/delivery', 'delivery', 'object', null, null, false, 1, 1, 1, 'fdaa3fb475d71bc5'],
['object/eleven-ships', 'eleven ships', 'object', null, null, false, 1, 1, 1, '159f344db172d730'],
['object/eleven-ships~648c57', 'eleven ships', 'object', null, null, false, 1, 1, 1, '159f344db172d730'],
['object/food', 'food', 'object', null, null, false, 1, 1, 1, '6a9b99e2bd6b5b94'],
['object/grain', 'grain', 'object', null, null, false, 1, 1, 1, '80d6915312625cec'],
['object/groups-tunnels', 'group\'s tunnels', 'object', null, null, false, 1, 1, 1, 'c7aef69f8016229b'],
['object/intelligence', 'intelligence', 'object', null, null, false, 1, 1, 1, '25fbbbbc7a396a3e'],
['object/iron-dome-interceptors', 'Iron Dome interceptors', 'object', null, null, false, 1, 1, 1, 'c9ca48231464f8ea'],
['object/israel-sensitive-intelligence', 'Israel sensitive intelligence', 'object', null, null, false, 1, 1, 1, 'd34183ce8dbdb4e3'],
['object/medicine', 'medicine', 'object', null, null, false, 1, 1, 1, 'dcac4cadce966f5c'],
['object/message', 'message', 'object', null, null, false, 1, 1, 1, '762b72002145aadb'],
['object/military-aid', 'military aid', 'object', null, null, false, 1, 2, 1, '3aa2aab2662af20b'],
['object/politico-report', 'Politico report', 'object', null, null, false, 1, 1, 1, 'ee047e55bb72dc24'],
['object/report', 'report', 'object', null, null, false, 1, 3, 1, '5317395b103b5009'],
['object/report~56882d', 'report', 'object', null, null, false, 1, 3, 1, '5317395b103b5009'],
['object/report~79eb1a', 'report', 'object', null, null, false, 1, 1, 1, '2c618aee096a3abb'],
['object/report~f563c0', 'report', 'object', null, null, false, 1, 1, 1, '2c618aee096a3abb'],
['object/shipment', 'shipment', 'object', null, null, false, 1, 1, 1, '14488480dd13b301'],
['object/story', 'story', 'object', null, null, false, 1, 1, 1, 'f102182148b9b67e'],
['object/thirty-one-ships', 'Thirty-one ships', 'object', null, null, false, 1, 1, 1, 'b021776a2f93a621'],
['object/three-vessels', 'three vessels', 'object', null, null, false, 1, 1, 1, 'd90ae4de6a384b16'],
['object/valuable-intelligence', 'valuable intelligence', 'object', null, null, false, 1, 1, 1, '36cfd03c4283528e'],
['object/washington-post-report', 'Washington Post report', 'object', null, null, false, 1, 1, 1, '2c74e5142d63d03a']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: line[3], country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Object, n += row.properties;

UNWIND [
['organization/administration', 'administration', 'organization', null, null, false, 1, 1, 1, 'c310681ea1d6e837'],
['organization/administration~c5af37', 'administration', 'organization', null, null, false, 1, 1, 1, 'c310681ea1d6e837'],
['organization/aldgate-capital', 'Aldgate Capital', 'organization', null, null, false, 10, 9, 4, '2d36a86f5eb34657'],
['organization/biden-administration', 'Biden administration', 'organization', null, null, false, 1, 1, 1, '7a23414534369c01'],
['organization/board', 'board', 'organization', null, null, false, 1, 1, 1, '1ecf32906b267a81'],
['organization/brightwater-terminals', 'Brightwater Terminals', 'organization', '|Brightwater', null, false, 23, 18, 9, 'e8eaaae6bd035732'],
['organization/cnn', 'CNN', 'organization', null, null, false, 1, 3, 1, '15f183f88dc9a73b'],
['organization/company', 'company', 'organization', null, null, false, 2, 1, 1, 'aa831a6789708a77'],
['organization/company~0d7198', 'company', 'organization', null, null, false, 1, 2, 1, 'cc0e26d22665f77b'],
['organization/company~299e93', 'company', 'organization', null, null, false, 2, 2, 1, '2948f52f0f133324'],
['organization/company~96b819', 'company', 'organization', null, null, false, 2, 4, 1, '341676ef79a757ac'],
['organization/company~a836ba', 'company', 'organization', null, null, false, 2, 1, 1, 'aa831a6789708a77'],
['organization/company~e76e18', 'company', 'organization', null, null, false, 2, 1, 1, 'aa831a6789708a77'],
['organization/court', 'court', 'organization', null, null, false, 1, 1, 1, '3c0e3030b60aec38'],
['organization/court~45af33', 'court', 'organization', null, null, false, 1, 2, 1, '529caabf99db7fc4'],
['organization/court~4d4f8e', 'court', 'organization', null, null, false, 1, 2, 1, '529caabf99db7fc4'],
['organization/dockworkers-union', 'dockworkers\' union', 'organization', null, null, false, 1, 1, 1, '15785cb3d64f9ae1'],
['organization/exporters', 'exporters', 'organization', null, null, false, 1, 1, 1, '501c97e5ce7fbaed'],
['organization/federation-of-dock-and-harbor-workers', 'Federation of Dock and Harbor Workers', 'organization', '|FDHW', null, false, 6, 7, 4, 'ff1fb42e7c362a84'],
['organization/firm', 'firm', 'organization', null, null, false, 1, 0, 1, '0cda5759e662539b'],
['organization/government', 'Benjamin Netanyahu\'s government', 'organization', null, null, false, 2, 4, 1, 'df8e63ece3f72fe1'],
['organization/government~69e2fe', 'government', 'organization', null, null, false, 2, 1, 1, 'a7dea8075b2dc981'],
['organization/government~73dcf1', 'government', 'organization', null, null, false, 2, 2, 1, '23ee2594b7d62cda'],
['organization/government~7a9a63', 'Helen Strand\'s government', 'organization', null, null, false, 1, 2, 1, '125b0194a81c159a'],
['organization/government~b2bb69', 'government', 'organization', null, null, false, 1, 2, 1, '39c3a27d2e45bc67'],
['organization/group', 'group', 'organization', null, null, false, 1, 0, 1, 'c6c5f152eabb4b47'],
['organization/hamas', 'Hamas', 'organization', null, null, false, 14, 10, 7, '084367be962e08c2'],
['organization/health-authority', 'health authority', 'organization', null, null, false, 1, 1, 1, 'e28bcf0ba790abc5'],
['organization/iron-dome', 'Iron Dome', 'organization', null, null, false, 1, 0, 1, '563cd382a0c2fb60'],
['organization/meridian-wire', 'Meridian Wire', 'organization', null, null, false, 4, 0, 4, '680b1f1d5e0b2346'],
['organization/national-growers-association', 'National Growers Association', 'organization', null, null, false, 3, 5, 2, '620ff8edda442262'],
['organization/observer', 'Observer', 'organization', null, null, false, 1, 1, 1, '7760c74010a54e7f'],
['organization/office', 'Lindqvist\'s office', 'organization', null, null, false, 1, 1, 1, 'bdd7e3f974d1d370'],
['organization/parliament', 'parliament', 'organization', null, null, false, 1, 1, 1, 'f11247567524b995'],
['organization/parties', 'parties', 'organization', null, null, false, 1, 1, 1, '7cf2492de2e20ded'],
['organization/politico', 'Politico', 'organization', null, null, false, 5, 9, 2, '07b29fc942c173bd'],
['organization/port-authority', 'port authority', 'organization', null, null, false, 1, 3, 1, '6ffd571c553385cd'],
['organization/several-european-governments', 'Several European governments', 'organization', null, null, false, 1, 1, 1, 'a2bda0846230df40'],
['organization/shipping-lines', 'shipping lines', 'organization', null, null, false, 1, 1, 1, '2b9a5650bb8abbbf'],
['organization/state-department', 'State Department', 'organization', null, null, false, 3, 2, 2, '14a8945f6e5c7a05'],
['organization/the-harbor-ledger', 'The Harbor Ledger', 'organization', '|Harbor Ledger|Ledger', null, false, 9, 11, 4, 'f7df795bc8f5aa59'],
['organization/the-washington-post', 'The Washington Post', 'organization', '|Washington Post', null, false, 6, 12, 3, '9d79ddef594fbea0'],
['organization/three-other-unions', 'three other unions', 'organization', null, null, false, 1, 1, 1, '5b524e5b70219388'],
['organization/union', 'union', 'organization', null, null, false, 4, 4, 1, '76f25bec079dd198'],
['organization/union~71adc1', 'union', 'organization', null, null, false, 2, 3, 1, '78a87f6fbd02f399'],
['organization/union~8ca719', 'union', 'organization', null, null, false, 1, 1, 1, '6480ec7198bb74b3'],
['organization/union~9a329f', 'union', 'organization', null, null, false, 2, 3, 1, '78a87f6fbd02f399'],
['organization/union~d2df76', 'union', 'organization', null, null, false, 1, 1, 1, '6480ec7198bb74b3'],
['organization/us-defense-department', 'US Defense Department', 'organization', null, null, false, 1, 0, 1, '04eb7b28164bf5ed'],
['organization/white-house', 'White House', 'organization', null, null, false, 4, 3, 3, '90b985aa198fa688']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Organization, n += row.properties;

UNWIND [
['person/amara-okafor', 'Amara Okafor', 'person', null, null, false, 4, 6, 2, 'aaa5bbb52c1bbf59'],
['person/benjamin-netanyahu', 'Benjamin Netanyahu', 'person', '|Netanyahu', null, false, 7, 9, 3, '1576d63d0ca58028'],
['person/carla-vance', 'Carla Vance', 'person', null, null, false, 3, 5, 2, '439ee92585c1faa2'],
['person/douglas-hale', 'Douglas Hale', 'person', '|Hale', null, false, 10, 16, 5, '8803114757627b07'],
['person/executive-of-brightwater~60d635', 'executive of Brightwater', 'person', null, null, true, 1, 1, 1, 'f87b3ac712eaddca'],
['person/helen-strand', 'Helen Strand', 'person', '|Strand', null, false, 4, 13, 2, 'dcf341411567da06'],
['person/ines-moreau', 'Ines Moreau', 'person', '|Moreau', null, false, 8, 22, 5, '93c25198e49497a6'],
['person/israeli-official~34634e', 'Israeli official', 'person', null, null, true, 1, 4, 1, '5f027ec80d96a206'],
['person/jake-sullivan', 'Jake Sullivan', 'person', '|Sullivan', null, false, 3, 7, 1, 'd1e200b43e5902ed'],
['person/joe-biden', 'Joe Biden', 'person', '|Biden', null, false, 17, 23, 5, '63960c1162481785'],
['person/judge~771969', 'judge', 'person', null, null, true, 1, 2, 1, '93e2f5a755c770d1'],
['person/lindqvist', 'Lindqvist', 'person', null, null, false, 3, 2, 1, 'bebe4f3438a3867d'],
['person/mara-lindholm', 'Mara Lindholm', 'person', '|Lindholm', null, false, 4, 8, 1, '3a08e067bd4e928b'],
['person/mediator~494ec1', 'mediator', 'person', null, null, true, 1, 1, 1, '4c7b89add2393c9a'],
['person/mediator~c1d3c6', 'mediator', 'person', null, null, true, 1, 1, 1, '4c7b89add2393c9a'],
['person/official~2e9424', 'official', 'person', null, null, true, 2, 3, 1, '7b76077529c6b591'],
['person/one-executive~ec8f4b', 'one executive', 'person', null, null, true, 1, 3, 1, '16badba74b0da36e'],
['person/one-of-our-people~812c50', 'one of our people', 'person', null, null, true, 1, 1, 1, '506037e7525a7050'],
['person/one-of-them~3956ce', 'one of them', 'person', null, null, true, 1, 3, 1, 'e4b466c79b24d09b'],
['person/peter-lindqvist', 'Peter Lindqvist', 'person', null, null, false, 5, 10, 2, '7bda5939295b86db'],
['person/prime-minister~e69b93', 'prime minister', 'person', null, null, true, 1, 2, 1, 'ae8dafa01355b0ca'],
['person/ruth-castellano', 'Ruth Castellano', 'person', '|Castellano', null, false, 3, 6, 2, 'b4e1094fad652c23'],
['person/senior-official~897240', 'senior official', 'person', null, null, true, 2, 4, 1, 'e6ee9fa6a3ab797a'],
['person/spokesman~bfd179', 'spokesman', 'person', null, null, true, 1, 4, 1, '5cee27da1d5aad7c'],
['person/spokeswoman~b0e620', 'spokeswoman', 'person', null, null, true, 1, 1, 1, '1d8eaa454b627667'],
['person/state-department-official~4522b0', 'State Department official', 'person', null, null, true, 4, 6, 1, 'bfb6f5ce78133829'],
['person/tom-abara', 'Tom Abara', 'person', null, null, false, 2, 4, 1, '3b59215b5f0baebd'],
['person/union-official~7c8453', 'union official', 'person', '|official', null, true, 2, 5, 1, '46deafabbff686f2'],
['person/us-defense-department-official~bb4cb5', 'US Defense Department official', 'person', '|official', null, true, 2, 6, 1, 'ad8ec85db97bc5ef'],
['person/yahya-sinwar', 'Yahya Sinwar', 'person', null, null, false, 2, 2, 1, '017287e35c6292c0'],
['person/yoav-gallant', 'Yoav Gallant', 'person', '|Gallant', null, false, 2, 8, 1, 'ae320433c06698b3']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Person, n += row.properties;

UNWIND [
['place/bay', 'bay', 'place', null, null, false, 1, 1, 1, 'c29248ad9ae11a05'],
['place/bay~e28096', 'bay', 'place', null, null, false, 1, 1, 1, 'c29248ad9ae11a05'],
['place/brightwater-terminals', 'Brightwater Terminals', 'place', null, null, false, 2, 2, 2, '1c39b4b5a869b614'],
['place/castermouth', 'Castermouth', 'place', '|CASTERMOUTH', null, false, 10, 6, 6, '9dd311d0cb51148e'],
['place/corvane-line', 'Corvane Line', 'place', null, null, false, 1, 2, 1, '40baefe39d14ee93'],
['place/country', 'country', 'place', null, null, false, 1, 0, 1, '0089ad332823f176'],
['place/countrys-largest-grain-port', 'country\'s largest grain port', 'place', '|port', null, false, 4, 4, 2, 'dfc65d8d0fd7034d'],
['place/country~12742c', 'country', 'place', null, null, false, 1, 0, 1, '0089ad332823f176'],
['place/country~53f709', 'country', 'place', null, null, false, 1, 0, 1, '0089ad332823f176'],
['place/egypt', 'Egypt', 'place', null, 'EG', false, 1, 0, 1, 'a1736de4c879e7c2'],
['place/four-of-the-six-terminals', 'four of the six terminals', 'place', null, null, false, 1, 1, 1, '38ff804fc5e52837'],
['place/four-terminals', 'four terminals', 'place', null, null, false, 1, 2, 1, '2e3289b815672161'],
['place/four-terminals~9fa85f', 'four terminals', 'place', null, null, false, 1, 2, 1, '2e3289b815672161'],
['place/gates', 'gates', 'place', null, null, false, 1, 1, 1, '092e3553b9da48ab'],
['place/gates~5e9c0a', 'gates', 'place', null, null, false, 1, 1, 1, '092e3553b9da48ab'],
['place/gates~650486', 'gates', 'place', null, null, false, 1, 2, 1, '623f269304f69ada'],
['place/gates~d73d5e', 'gates', 'place', null, null, false, 1, 2, 1, '623f269304f69ada'],
['place/gates~de7101', 'gates', 'place', null, null, false, 1, 1, 1, '092e3553b9da48ab'],
['place/gaza', 'Gaza', 'place', null, null, false, 6, 3, 5, '36708bf8a44905b3'],
['place/gaza-city', 'Gaza City', 'place', '|GAZA CITY', null, false, 2, 0, 1, '944b7a3405b593db'],
['place/israel', 'Israel', 'place', null, 'IL', false, 33, 30, 7, '626e3a15e3fd953c'],
['place/mediated-settlement', 'mediated settlement', 'place', null, null, false, 1, 1, 1, '396ba7912ce9051a'],
['place/north', 'north', 'place', null, null, false, 1, 2, 1, '553503efb32c4609'],
['place/north~cd4f6d', 'north', 'place', null, null, false, 1, 2, 1, '553503efb32c4609'],
['place/office', 'office', 'place', null, null, false, 1, 3, 1, 'f92ad5f3c16f75f4'],
['place/other-countries', 'other countries', 'place', null, null, false, 1, 2, 1, '5249856d4d5a5526'],
['place/port', 'port', 'place', null, null, false, 1, 1, 1, '21a9b20e3b34e916'],
['place/port-ellery', 'Port Ellery', 'place', null, null, false, 1, 1, 1, '16c367600512ce6e'],
['place/port~e12214', 'port', 'place', null, null, false, 1, 1, 1, '21a9b20e3b34e916'],
['place/qatar', 'Qatar', 'place', null, 'QA', false, 1, 1, 1, 'fed5870b2177bb5e'],
['place/rafah', 'Rafah', 'place', null, null, false, 24, 15, 7, '65bea39f32c671b5'],
['place/region', 'region', 'place', null, null, false, 1, 1, 1, '84fc74e8d3fbaa45'],
['place/silos', 'silos', 'place', null, null, false, 1, 1, 1, '5021402a6e25c5d0'],
['place/silos~a95850', 'silos', 'place', null, null, false, 1, 1, 1, '5021402a6e25c5d0'],
['place/tent-cities', 'tent cities', 'place', null, null, false, 1, 1, 1, 'b75680222ede2fcc'],
['place/united-states', 'United States', 'place', '|US|Washington', 'US', false, 14, 15, 7, 'a9128f2fa9e3bd34'],
['place/washington', 'Washington', 'place', null, null, false, 1, 1, 1, '502a574e4ba6580c']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Place, n += row.properties;

UNWIND [
['policy/automation-plan', 'automation plan', 'policy', null, null, false, 3, 3, 3, 'ea295600c05f3c23'],
['policy/brightwaters-request', 'Brightwater\'s request', 'policy', null, null, false, 1, 1, 1, '6c29ed394207bbb3'],
['policy/calls-for-a-ceasefire', 'calls for a ceasefire', 'policy', null, null, false, 1, 1, 1, '886e2e4d82585a16'],
['policy/campaign', 'campaign', 'policy', null, null, false, 1, 1, 1, '15f9598db05a30c0'],
['policy/campaign-against-hamas', 'campaign against Hamas', 'policy', null, null, false, 1, 1, 1, 'a3273c36a71cfbcb'],
['policy/ceasefire', 'ceasefire', 'policy', null, null, false, 1, 1, 1, 'e197d89b3d5995ad'],
['policy/compromise', 'compromise', 'policy', null, null, false, 1, 1, 1, 'fb33ff26d1cdb9ee'],
['policy/credible-plan-for-the-displaced', 'credible plan for the displaced', 'policy', null, null, false, 1, 1, 1, '0993eefc385c3bcd'],
['policy/deal', 'deal', 'policy', null, null, false, 1, 1, 1, '386248b0b468b61f'],
['policy/evacuation-orders', 'evacuation orders', 'policy', null, null, false, 2, 2, 1, '03ac6d7eacf5e4a9'],
['policy/formal-offer', 'formal offer', 'policy', null, null, false, 1, 1, 1, '0255eb5be0f93a0e'],
['policy/idea', 'idea', 'policy', null, null, false, 1, 1, 1, '6ccdf5d8b2f6346d'],
['policy/israeli-push-against-hamas-targets', 'Israeli push against Hamas targets', 'policy', null, null, false, 1, 1, 1, '3ee6416bbec899d4'],
['policy/law', 'law', 'policy', null, null, false, 5, 4, 1, '5d3bbd6a6cd20ff0'],
['policy/limited-operation-in-rafah', 'limited operation in Rafah', 'policy', null, null, false, 1, 1, 1, 'f72672408acd6a75'],
['policy/line', 'line', 'policy', null, null, false, 1, 1, 1, 'db02de66320c2c56'],
['policy/narrower-operation', 'narrower operation', 'policy', null, null, false, 1, 1, 1, 'f4114cb956e24884'],
['policy/new-policy', 'new policy', 'policy', null, null, false, 1, 1, 1, '88595206215ef450'],
['policy/offer', 'offer', 'policy', null, null, false, 1, 1, 1, '0110087acecb6795'],
['policy/offers', 'offers', 'policy', null, null, false, 1, 2, 1, 'af9ec2f6ab4239a1'],
['policy/offer~2e2ad6', 'offer', 'policy', null, null, false, 1, 1, 1, '0110087acecb6795'],
['policy/offer~bb3796', 'offer', 'policy', null, null, false, 1, 1, 1, '0110087acecb6795'],
['policy/operation', 'Israel\'s operation', 'policy', null, null, false, 1, 1, 1, '58a54614061d6588'],
['policy/operation-in-rafah', 'operation in Rafah', 'policy', null, null, false, 1, 1, 1, '2812236abd96a1e6'],
['policy/operation-of-some-kind', 'operation of some kind', 'policy', null, null, false, 1, 1, 1, '4c2e612556173e93'],
['policy/plan', 'Brightwater Terminals\' plan', 'policy', null, null, false, 2, 2, 1, 'b835b5656afd2266'],
['policy/plans', 'plans', 'policy', null, null, false, 1, 1, 1, '364dde2df1733f6d'],
['policy/plan~11e926', 'plan', 'policy', null, null, false, 1, 1, 1, 'a01326b573c5bc49'],
['policy/plan~d6d956', 'plan', 'policy', null, null, false, 1, 1, 1, 'a01326b573c5bc49'],
['policy/ports-act', 'Ports Act', 'policy', null, null, false, 2, 2, 2, '858ad5ef23d41aa0'],
['policy/proposal', 'proposal', 'policy', null, null, false, 1, 1, 1, 'd90987e894a1467e'],
['policy/proposal-to-the-mediator', 'proposal to the mediator', 'policy', '|proposal', null, false, 2, 2, 1, 'fb0863c4193d6dd7'],
['policy/proposal~1b50a1', 'proposal', 'policy', null, null, false, 1, 1, 1, 'd90987e894a1467e'],
['policy/red-line', 'red line', 'policy', null, null, false, 1, 1, 1, 'f1ca75b6eee419c0'],
['policy/request-for-comment', 'request for comment', 'policy', null, null, false, 1, 1, 1, 'b3e3d2b3e690c59b'],
['policy/tentative-agreement', 'tentative agreement', 'policy', '|agreement|deal', null, false, 4, 5, 1, 'c8557a71d0fbabda'],
['policy/two-year-freeze-on-new-cranes', 'two-year freeze on new cranes', 'policy', null, null, false, 1, 1, 1, '7c35253767876593']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Policy, n += row.properties;

UNWIND [
['unit/army', 'army', 'unit', null, null, false, 2, 4, 1, 'b659a18a5afcfda1'],
['unit/army~d3a181', 'army', 'unit', null, null, false, 1, 1, 1, 'ba1f15909150aeea'],
['unit/brigades', 'Hamas\' brigades', 'unit', null, null, false, 1, 2, 1, '9570680004c9cad6'],
['unit/forces', 'forces', 'unit', null, null, false, 1, 1, 1, '9805c207b6f639c7'],
['unit/forces~28bd64', 'forces', 'unit', null, null, false, 1, 1, 1, '9805c207b6f639c7'],
['unit/israeli-army', 'Israeli army', 'unit', null, null, false, 1, 2, 1, '213885e35fadba48'],
['unit/israeli-military', 'Israeli military', 'unit', null, null, false, 1, 2, 1, 'b005578a3ef52628'],
['unit/israeli-troops', 'Israeli troops', 'unit', null, null, false, 1, 3, 1, '43062ab9c90bc3c4'],
['unit/last-four-battalions-of-hamas', 'last four battalions of Hamas', 'unit', '|last Hamas battalions', null, false, 2, 4, 2, 'da48ad45c8e9fc4e'],
['unit/police', 'police', 'unit', null, null, false, 1, 2, 1, '74990ee3c88ef9be'],
['unit/small-force', 'small force', 'unit', null, null, false, 1, 1, 1, 'e52eaf21f4a3d394'],
['unit/troops', 'troops', 'unit', null, null, false, 1, 1, 1, '2cf37881dc344b4a'],
['unit/troops~010b63', 'troops', 'unit', null, null, false, 1, 1, 1, '2cf37881dc344b4a'],
['unit/troops~71bd47', 'troops', 'unit', null, null, false, 1, 1, 1, '2cf37881dc344b4a']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Unit, n += row.properties;

UNWIND [
['outlet/globe-dispatch', 'Globe Dispatch', 3, '552ba484798e80d4'],
['outlet/meridian-wire', 'Meridian Wire', 1, '71b6bcdff30917d0'],
['outlet/northgate-times', 'Northgate Times', 3, '473c30fab7bccfc1'],
['outlet/the-capital-observer', 'The Capital Observer', 3, '2349c087860e5db1'],
['outlet/the-daily-lantern', 'The Daily Lantern', 3, 'e7c33135175fb2fa'],
['outlet/the-eastern-courier', 'The Eastern Courier', 2, '42d5d76d6ffc662c'],
['outlet/the-harbor-ledger', 'The Harbor Ledger', 2, '7d2d883a94c8a56e']
] AS line
WITH {id: line[0], properties: {name: line[1], articles: line[2], newsgraph: line[3]}} AS row
MERGE (n:Outlet {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['0588b13a715184c1>outlet', '0588b13a715184c1', 'outlet/the-daily-lantern', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6>outlet', '1e597f30a3b96fb6', 'outlet/the-eastern-courier', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8>outlet', '31d0ceeaef990ac8', 'outlet/the-eastern-courier', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d>outlet', '37f710daf59ade1d', 'outlet/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1>outlet', '3ad4cf08c80e7cd1', 'outlet/globe-dispatch', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba>outlet', '3de775271e7fd2ba', 'outlet/the-daily-lantern', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858>outlet', '67e9ec990abd7858', 'outlet/the-capital-observer', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5>outlet', '6ecbe70c84387cb5', 'outlet/the-daily-lantern', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f>outlet', '6f450208f984b15f', 'outlet/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030>outlet', '7692aa2c67bce030', 'outlet/globe-dispatch', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9>outlet', 'a5df06daf36fb3b9', 'outlet/meridian-wire', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9>outlet', 'ae4c282f84fb4ea9', 'outlet/the-capital-observer', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35>outlet', 'd2ad808d45b48b35', 'outlet/the-capital-observer', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31>outlet', 'de392573cfc2cb31', 'outlet/globe-dispatch', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1>outlet', 'efacce85ae195af1', 'outlet/northgate-times', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253>outlet', 'f4da8b03f6eca253', 'outlet/northgate-times', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e>outlet', 'fa335865584ec74e', 'outlet/northgate-times', 0, null, null, null, null, '73c79055cbe86435']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Article {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`PUBLISHED_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>article/0', '0588b13a715184c1#c0', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c1>article/0', '0588b13a715184c1#c1', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c10>article/0', '0588b13a715184c1#c10', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c11>article/0', '0588b13a715184c1#c11', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c12>article/0', '0588b13a715184c1#c12', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c13>article/0', '0588b13a715184c1#c13', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c14>article/0', '0588b13a715184c1#c14', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c15>article/0', '0588b13a715184c1#c15', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c16>article/0', '0588b13a715184c1#c16', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c17>article/0', '0588b13a715184c1#c17', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c18>article/0', '0588b13a715184c1#c18', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c19>article/0', '0588b13a715184c1#c19', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c2>article/0', '0588b13a715184c1#c2', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c20>article/0', '0588b13a715184c1#c20', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c21>article/0', '0588b13a715184c1#c21', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c22>article/0', '0588b13a715184c1#c22', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c23>article/0', '0588b13a715184c1#c23', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c24>article/0', '0588b13a715184c1#c24', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c25>article/0', '0588b13a715184c1#c25', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c26>article/0', '0588b13a715184c1#c26', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c3>article/0', '0588b13a715184c1#c3', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c4>article/0', '0588b13a715184c1#c4', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c5>article/0', '0588b13a715184c1#c5', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c6>article/0', '0588b13a715184c1#c6', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c7>article/0', '0588b13a715184c1#c7', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c8>article/0', '0588b13a715184c1#c8', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c9>article/0', '0588b13a715184c1#c9', '0588b13a715184c1', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c0>article/0', '1e597f30a3b96fb6#c0', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c1>article/0', '1e597f30a3b96fb6#c1', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c10>article/0', '1e597f30a3b96fb6#c10', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c11>article/0', '1e597f30a3b96fb6#c11', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c12>article/0', '1e597f30a3b96fb6#c12', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c13>article/0', '1e597f30a3b96fb6#c13', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c14>article/0', '1e597f30a3b96fb6#c14', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c15>article/0', '1e597f30a3b96fb6#c15', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c16>article/0', '1e597f30a3b96fb6#c16', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c17>article/0', '1e597f30a3b96fb6#c17', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c18>article/0', '1e597f30a3b96fb6#c18', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c19>article/0', '1e597f30a3b96fb6#c19', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c2>article/0', '1e597f30a3b96fb6#c2', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c20>article/0', '1e597f30a3b96fb6#c20', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c21>article/0', '1e597f30a3b96fb6#c21', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c3>article/0', '1e597f30a3b96fb6#c3', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c4>article/0', '1e597f30a3b96fb6#c4', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c5>article/0', '1e597f30a3b96fb6#c5', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c6>article/0', '1e597f30a3b96fb6#c6', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c7>article/0', '1e597f30a3b96fb6#c7', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c8>article/0', '1e597f30a3b96fb6#c8', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c9>article/0', '1e597f30a3b96fb6#c9', '1e597f30a3b96fb6', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c0>article/0', '31d0ceeaef990ac8#c0', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c1>article/0', '31d0ceeaef990ac8#c1', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c10>article/0', '31d0ceeaef990ac8#c10', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c11>article/0', '31d0ceeaef990ac8#c11', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c12>article/0', '31d0ceeaef990ac8#c12', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c13>article/0', '31d0ceeaef990ac8#c13', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c14>article/0', '31d0ceeaef990ac8#c14', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c15>article/0', '31d0ceeaef990ac8#c15', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c16>article/0', '31d0ceeaef990ac8#c16', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c17>article/0', '31d0ceeaef990ac8#c17', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c18>article/0', '31d0ceeaef990ac8#c18', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c2>article/0', '31d0ceeaef990ac8#c2', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c3>article/0', '31d0ceeaef990ac8#c3', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c4>article/0', '31d0ceeaef990ac8#c4', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c5>article/0', '31d0ceeaef990ac8#c5', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c6>article/0', '31d0ceeaef990ac8#c6', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c7>article/0', '31d0ceeaef990ac8#c7', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c8>article/0', '31d0ceeaef990ac8#c8', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c9>article/0', '31d0ceeaef990ac8#c9', '31d0ceeaef990ac8', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c0>article/0', '37f710daf59ade1d#c0', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c1>article/0', '37f710daf59ade1d#c1', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c10>article/0', '37f710daf59ade1d#c10', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c11>article/0', '37f710daf59ade1d#c11', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c12>article/0', '37f710daf59ade1d#c12', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c13>article/0', '37f710daf59ade1d#c13', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c14>article/0', '37f710daf59ade1d#c14', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c15>article/0', '37f710daf59ade1d#c15', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c16>article/0', '37f710daf59ade1d#c16', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c17>article/0', '37f710daf59ade1d#c17', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c18>article/0', '37f710daf59ade1d#c18', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c19>article/0', '37f710daf59ade1d#c19', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c2>article/0', '37f710daf59ade1d#c2', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c20>article/0', '37f710daf59ade1d#c20', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c21>article/0', '37f710daf59ade1d#c21', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c22>article/0', '37f710daf59ade1d#c22', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c23>article/0', '37f710daf59ade1d#c23', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c3>article/0', '37f710daf59ade1d#c3', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c4>article/0', '37f710daf59ade1d#c4', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c5>article/0', '37f710daf59ade1d#c5', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c6>article/0', '37f710daf59ade1d#c6', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c7>article/0', '37f710daf59ade1d#c7', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c8>article/0', '37f710daf59ade1d#c8', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c9>article/0', '37f710daf59ade1d#c9', '37f710daf59ade1d', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c0>article/0', '3ad4cf08c80e7cd1#c0', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c1>article/0', '3ad4cf08c80e7cd1#c1', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c10>article/0', '3ad4cf08c80e7cd1#c10', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c11>article/0', '3ad4cf08c80e7cd1#c11', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c12>article/0', '3ad4cf08c80e7cd1#c12', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c13>article/0', '3ad4cf08c80e7cd1#c13', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c14>article/0', '3ad4cf08c80e7cd1#c14', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c15>article/0', '3ad4cf08c80e7cd1#c15', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c16>article/0', '3ad4cf08c80e7cd1#c16', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c17>article/0', '3ad4cf08c80e7cd1#c17', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c18>article/0', '3ad4cf08c80e7cd1#c18', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c19>article/0', '3ad4cf08c80e7cd1#c19', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c2>article/0', '3ad4cf08c80e7cd1#c2', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c20>article/0', '3ad4cf08c80e7cd1#c20', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c21>article/0', '3ad4cf08c80e7cd1#c21', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c22>article/0', '3ad4cf08c80e7cd1#c22', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c23>article/0', '3ad4cf08c80e7cd1#c23', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c24>article/0', '3ad4cf08c80e7cd1#c24', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c25>article/0', '3ad4cf08c80e7cd1#c25', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c26>article/0', '3ad4cf08c80e7cd1#c26', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c27>article/0', '3ad4cf08c80e7cd1#c27', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c28>article/0', '3ad4cf08c80e7cd1#c28', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c29>article/0', '3ad4cf08c80e7cd1#c29', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c3>article/0', '3ad4cf08c80e7cd1#c3', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c30>article/0', '3ad4cf08c80e7cd1#c30', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c4>article/0', '3ad4cf08c80e7cd1#c4', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c5>article/0', '3ad4cf08c80e7cd1#c5', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c6>article/0', '3ad4cf08c80e7cd1#c6', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c7>article/0', '3ad4cf08c80e7cd1#c7', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c8>article/0', '3ad4cf08c80e7cd1#c8', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c9>article/0', '3ad4cf08c80e7cd1#c9', '3ad4cf08c80e7cd1', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c0>article/0', '3de775271e7fd2ba#c0', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c1>article/0', '3de775271e7fd2ba#c1', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c10>article/0', '3de775271e7fd2ba#c10', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c11>article/0', '3de775271e7fd2ba#c11', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c12>article/0', '3de775271e7fd2ba#c12', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c13>article/0', '3de775271e7fd2ba#c13', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c14>article/0', '3de775271e7fd2ba#c14', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c15>article/0', '3de775271e7fd2ba#c15', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c16>article/0', '3de775271e7fd2ba#c16', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c17>article/0', '3de775271e7fd2ba#c17', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c18>article/0', '3de775271e7fd2ba#c18', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c19>article/0', '3de775271e7fd2ba#c19', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c2>article/0', '3de775271e7fd2ba#c2', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c20>article/0', '3de775271e7fd2ba#c20', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c21>article/0', '3de775271e7fd2ba#c21', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c22>article/0', '3de775271e7fd2ba#c22', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c3>article/0', '3de775271e7fd2ba#c3', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c4>article/0', '3de775271e7fd2ba#c4', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c5>article/0', '3de775271e7fd2ba#c5', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c6>article/0', '3de775271e7fd2ba#c6', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c7>article/0', '3de775271e7fd2ba#c7', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c8>article/0', '3de775271e7fd2ba#c8', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c9>article/0', '3de775271e7fd2ba#c9', '3de775271e7fd2ba', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c0>article/0', '67e9ec990abd7858#c0', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c1>article/0', '67e9ec990abd7858#c1', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c10>article/0', '67e9ec990abd7858#c10', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c11>article/0', '67e9ec990abd7858#c11', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c12>article/0', '67e9ec990abd7858#c12', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c13>article/0', '67e9ec990abd7858#c13', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c14>article/0', '67e9ec990abd7858#c14', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c15>article/0', '67e9ec990abd7858#c15', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c16>article/0', '67e9ec990abd7858#c16', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c17>article/0', '67e9ec990abd7858#c17', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c18>article/0', '67e9ec990abd7858#c18', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c19>article/0', '67e9ec990abd7858#c19', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c2>article/0', '67e9ec990abd7858#c2', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c20>article/0', '67e9ec990abd7858#c20', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c21>article/0', '67e9ec990abd7858#c21', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c3>article/0', '67e9ec990abd7858#c3', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c4>article/0', '67e9ec990abd7858#c4', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c5>article/0', '67e9ec990abd7858#c5', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c6>article/0', '67e9ec990abd7858#c6', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c7>article/0', '67e9ec990abd7858#c7', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c8>article/0', '67e9ec990abd7858#c8', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c9>article/0', '67e9ec990abd7858#c9', '67e9ec990abd7858', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c0>article/0', '6ecbe70c84387cb5#c0', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c1>article/0', '6ecbe70c84387cb5#c1', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c10>article/0', '6ecbe70c84387cb5#c10', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c11>article/0', '6ecbe70c84387cb5#c11', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c12>article/0', '6ecbe70c84387cb5#c12', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c13>article/0', '6ecbe70c84387cb5#c13', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c14>article/0', '6ecbe70c84387cb5#c14', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c15>article/0', '6ecbe70c84387cb5#c15', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c16>article/0', '6ecbe70c84387cb5#c16', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c17>article/0', '6ecbe70c84387cb5#c17', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c18>article/0', '6ecbe70c84387cb5#c18', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c2>article/0', '6ecbe70c84387cb5#c2', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c3>article/0', '6ecbe70c84387cb5#c3', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c4>article/0', '6ecbe70c84387cb5#c4', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c5>article/0', '6ecbe70c84387cb5#c5', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c6>article/0', '6ecbe70c84387cb5#c6', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c7>article/0', '6ecbe70c84387cb5#c7', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c8>article/0', '6ecbe70c84387cb5#c8', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c9>article/0', '6ecbe70c84387cb5#c9', '6ecbe70c84387cb5', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c0>article/0', '6f450208f984b15f#c0', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c1>article/0', '6f450208f984b15f#c1', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c10>article/0', '6f450208f984b15f#c10', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c11>article/0', '6f450208f984b15f#c11', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c12>article/0', '6f450208f984b15f#c12', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c13>article/0', '6f450208f984b15f#c13', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c14>article/0', '6f450208f984b15f#c14', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c15>article/0', '6f450208f984b15f#c15', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c16>article/0', '6f450208f984b15f#c16', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c17>article/0', '6f450208f984b15f#c17', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c18>article/0', '6f450208f984b15f#c18', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c19>article/0', '6f450208f984b15f#c19', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c2>article/0', '6f450208f984b15f#c2', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Article {id: row.target})
MERGE (a)-[r:`IN_ARTICLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['6f450208f984b15f#c20>article/0', '6f450208f984b15f#c20', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c21>article/0', '6f450208f984b15f#c21', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c22>article/0', '6f450208f984b15f#c22', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c23>article/0', '6f450208f984b15f#c23', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c3>article/0', '6f450208f984b15f#c3', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c4>article/0', '6f450208f984b15f#c4', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c5>article/0', '6f450208f984b15f#c5', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c6>article/0', '6f450208f984b15f#c6', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c7>article/0', '6f450208f984b15f#c7', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c8>article/0', '6f450208f984b15f#c8', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c9>article/0', '6f450208f984b15f#c9', '6f450208f984b15f', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c0>article/0', '7692aa2c67bce030#c0', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c1>article/0', '7692aa2c67bce030#c1', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c10>article/0', '7692aa2c67bce030#c10', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c11>article/0', '7692aa2c67bce030#c11', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c12>article/0', '7692aa2c67bce030#c12', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c13>article/0', '7692aa2c67bce030#c13', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c14>article/0', '7692aa2c67bce030#c14', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c15>article/0', '7692aa2c67bce030#c15', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c16>article/0', '7692aa2c67bce030#c16', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c17>article/0', '7692aa2c67bce030#c17', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c18>article/0', '7692aa2c67bce030#c18', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c19>article/0', '7692aa2c67bce030#c19', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c2>article/0', '7692aa2c67bce030#c2', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c20>article/0', '7692aa2c67bce030#c20', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c21>article/0', '7692aa2c67bce030#c21', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c22>article/0', '7692aa2c67bce030#c22', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c23>article/0', '7692aa2c67bce030#c23', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c24>article/0', '7692aa2c67bce030#c24', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c25>article/0', '7692aa2c67bce030#c25', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c3>article/0', '7692aa2c67bce030#c3', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c4>article/0', '7692aa2c67bce030#c4', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c5>article/0', '7692aa2c67bce030#c5', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c6>article/0', '7692aa2c67bce030#c6', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c7>article/0', '7692aa2c67bce030#c7', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c8>article/0', '7692aa2c67bce030#c8', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c9>article/0', '7692aa2c67bce030#c9', '7692aa2c67bce030', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c0>article/0', 'a5df06daf36fb3b9#c0', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c1>article/0', 'a5df06daf36fb3b9#c1', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c10>article/0', 'a5df06daf36fb3b9#c10', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c11>article/0', 'a5df06daf36fb3b9#c11', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c12>article/0', 'a5df06daf36fb3b9#c12', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c13>article/0', 'a5df06daf36fb3b9#c13', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c14>article/0', 'a5df06daf36fb3b9#c14', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c15>article/0', 'a5df06daf36fb3b9#c15', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c16>article/0', 'a5df06daf36fb3b9#c16', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c17>article/0', 'a5df06daf36fb3b9#c17', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c18>article/0', 'a5df06daf36fb3b9#c18', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c19>article/0', 'a5df06daf36fb3b9#c19', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c2>article/0', 'a5df06daf36fb3b9#c2', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c3>article/0', 'a5df06daf36fb3b9#c3', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c4>article/0', 'a5df06daf36fb3b9#c4', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c5>article/0', 'a5df06daf36fb3b9#c5', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c6>article/0', 'a5df06daf36fb3b9#c6', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c7>article/0', 'a5df06daf36fb3b9#c7', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c8>article/0', 'a5df06daf36fb3b9#c8', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c9>article/0', 'a5df06daf36fb3b9#c9', 'a5df06daf36fb3b9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c0>article/0', 'ae4c282f84fb4ea9#c0', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c1>article/0', 'ae4c282f84fb4ea9#c1', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c10>article/0', 'ae4c282f84fb4ea9#c10', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c11>article/0', 'ae4c282f84fb4ea9#c11', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c12>article/0', 'ae4c282f84fb4ea9#c12', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c13>article/0', 'ae4c282f84fb4ea9#c13', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c14>article/0', 'ae4c282f84fb4ea9#c14', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c15>article/0', 'ae4c282f84fb4ea9#c15', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c16>article/0', 'ae4c282f84fb4ea9#c16', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c17>article/0', 'ae4c282f84fb4ea9#c17', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c18>article/0', 'ae4c282f84fb4ea9#c18', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c19>article/0', 'ae4c282f84fb4ea9#c19', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c2>article/0', 'ae4c282f84fb4ea9#c2', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c20>article/0', 'ae4c282f84fb4ea9#c20', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c3>article/0', 'ae4c282f84fb4ea9#c3', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c4>article/0', 'ae4c282f84fb4ea9#c4', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c5>article/0', 'ae4c282f84fb4ea9#c5', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c6>article/0', 'ae4c282f84fb4ea9#c6', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c7>article/0', 'ae4c282f84fb4ea9#c7', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c8>article/0', 'ae4c282f84fb4ea9#c8', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c9>article/0', 'ae4c282f84fb4ea9#c9', 'ae4c282f84fb4ea9', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c0>article/0', 'd2ad808d45b48b35#c0', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c1>article/0', 'd2ad808d45b48b35#c1', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c10>article/0', 'd2ad808d45b48b35#c10', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c11>article/0', 'd2ad808d45b48b35#c11', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c12>article/0', 'd2ad808d45b48b35#c12', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c13>article/0', 'd2ad808d45b48b35#c13', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c14>article/0', 'd2ad808d45b48b35#c14', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c15>article/0', 'd2ad808d45b48b35#c15', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c16>article/0', 'd2ad808d45b48b35#c16', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c17>article/0', 'd2ad808d45b48b35#c17', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c18>article/0', 'd2ad808d45b48b35#c18', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c19>article/0', 'd2ad808d45b48b35#c19', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c2>article/0', 'd2ad808d45b48b35#c2', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c20>article/0', 'd2ad808d45b48b35#c20', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c21>article/0', 'd2ad808d45b48b35#c21', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c22>article/0', 'd2ad808d45b48b35#c22', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c23>article/0', 'd2ad808d45b48b35#c23', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c24>article/0', 'd2ad808d45b48b35#c24', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c25>article/0', 'd2ad808d45b48b35#c25', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c3>article/0', 'd2ad808d45b48b35#c3', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c4>article/0', 'd2ad808d45b48b35#c4', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c5>article/0', 'd2ad808d45b48b35#c5', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c6>article/0', 'd2ad808d45b48b35#c6', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c7>article/0', 'd2ad808d45b48b35#c7', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c8>article/0', 'd2ad808d45b48b35#c8', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c9>article/0', 'd2ad808d45b48b35#c9', 'd2ad808d45b48b35', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c0>article/0', 'de392573cfc2cb31#c0', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c1>article/0', 'de392573cfc2cb31#c1', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c10>article/0', 'de392573cfc2cb31#c10', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c11>article/0', 'de392573cfc2cb31#c11', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c2>article/0', 'de392573cfc2cb31#c2', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c3>article/0', 'de392573cfc2cb31#c3', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c4>article/0', 'de392573cfc2cb31#c4', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c5>article/0', 'de392573cfc2cb31#c5', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c6>article/0', 'de392573cfc2cb31#c6', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c7>article/0', 'de392573cfc2cb31#c7', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c8>article/0', 'de392573cfc2cb31#c8', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c9>article/0', 'de392573cfc2cb31#c9', 'de392573cfc2cb31', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c0>article/0', 'efacce85ae195af1#c0', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c1>article/0', 'efacce85ae195af1#c1', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c10>article/0', 'efacce85ae195af1#c10', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c11>article/0', 'efacce85ae195af1#c11', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c12>article/0', 'efacce85ae195af1#c12', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c13>article/0', 'efacce85ae195af1#c13', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c14>article/0', 'efacce85ae195af1#c14', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c15>article/0', 'efacce85ae195af1#c15', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c16>article/0', 'efacce85ae195af1#c16', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c17>article/0', 'efacce85ae195af1#c17', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c18>article/0', 'efacce85ae195af1#c18', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c19>article/0', 'efacce85ae195af1#c19', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c2>article/0', 'efacce85ae195af1#c2', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c20>article/0', 'efacce85ae195af1#c20', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c21>article/0', 'efacce85ae195af1#c21', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c22>article/0', 'efacce85ae195af1#c22', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c23>article/0', 'efacce85ae195af1#c23', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c3>article/0', 'efacce85ae195af1#c3', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c4>article/0', 'efacce85ae195af1#c4', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c5>article/0', 'efacce85ae195af1#c5', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c6>article/0', 'efacce85ae195af1#c6', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c7>article/0', 'efacce85ae195af1#c7', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c8>article/0', 'efacce85ae195af1#c8', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c9>article/0', 'efacce85ae195af1#c9', 'efacce85ae195af1', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c0>article/0', 'f4da8b03f6eca253#c0', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c1>article/0', 'f4da8b03f6eca253#c1', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c10>article/0', 'f4da8b03f6eca253#c10', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c11>article/0', 'f4da8b03f6eca253#c11', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c12>article/0', 'f4da8b03f6eca253#c12', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c13>article/0', 'f4da8b03f6eca253#c13', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c14>article/0', 'f4da8b03f6eca253#c14', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c15>article/0', 'f4da8b03f6eca253#c15', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c16>article/0', 'f4da8b03f6eca253#c16', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c17>article/0', 'f4da8b03f6eca253#c17', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c18>article/0', 'f4da8b03f6eca253#c18', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c19>article/0', 'f4da8b03f6eca253#c19', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c2>article/0', 'f4da8b03f6eca253#c2', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c20>article/0', 'f4da8b03f6eca253#c20', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c21>article/0', 'f4da8b03f6eca253#c21', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c3>article/0', 'f4da8b03f6eca253#c3', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c4>article/0', 'f4da8b03f6eca253#c4', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c5>article/0', 'f4da8b03f6eca253#c5', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c6>article/0', 'f4da8b03f6eca253#c6', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c7>article/0', 'f4da8b03f6eca253#c7', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c8>article/0', 'f4da8b03f6eca253#c8', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c9>article/0', 'f4da8b03f6eca253#c9', 'f4da8b03f6eca253', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c0>article/0', 'fa335865584ec74e#c0', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c1>article/0', 'fa335865584ec74e#c1', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c10>article/0', 'fa335865584ec74e#c10', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c11>article/0', 'fa335865584ec74e#c11', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c12>article/0', 'fa335865584ec74e#c12', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c13>article/0', 'fa335865584ec74e#c13', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c14>article/0', 'fa335865584ec74e#c14', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c15>article/0', 'fa335865584ec74e#c15', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c16>article/0', 'fa335865584ec74e#c16', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c17>article/0', 'fa335865584ec74e#c17', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c18>article/0', 'fa335865584ec74e#c18', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c19>article/0', 'fa335865584ec74e#c19', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c2>article/0', 'fa335865584ec74e#c2', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c20>article/0', 'fa335865584ec74e#c20', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c21>article/0', 'fa335865584ec74e#c21', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c22>article/0', 'fa335865584ec74e#c22', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c23>article/0', 'fa335865584ec74e#c23', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c24>article/0', 'fa335865584ec74e#c24', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c25>article/0', 'fa335865584ec74e#c25', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c3>article/0', 'fa335865584ec74e#c3', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c4>article/0', 'fa335865584ec74e#c4', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c5>article/0', 'fa335865584ec74e#c5', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c6>article/0', 'fa335865584ec74e#c6', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c7>article/0', 'fa335865584ec74e#c7', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c8>article/0', 'fa335865584ec74e#c8', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c9>article/0', 'fa335865584ec74e#c9', 'fa335865584ec74e', 0, null, null, null, null, '73c79055cbe86435']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Article {id: row.target})
MERGE (a)-[r:`IN_ARTICLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['de392573cfc2cb31#c0>disputes/0', 'de392573cfc2cb31#c0', 'de392573cfc2cb31#c10', 0, null, null, null, 'contradiction', 'c61f6c2e3fb38cfb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`DISPUTES` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c19>argument/0', '0588b13a715184c1#c19', '0588b13a715184c1#c20', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c8>argument/1', '0588b13a715184c1#c8', '0588b13a715184c1#c9', 1, 'since', null, null, null, '8a5a28b338b1aeb5'],
['37f710daf59ade1d#c5>argument/0', '37f710daf59ade1d#c5', '37f710daf59ade1d#c6', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c6>argument/0', '37f710daf59ade1d#c6', '37f710daf59ade1d#c7', 0, 'because', null, null, null, '7c1643e90225c5b4'],
['3ad4cf08c80e7cd1#c12>argument/1', '3ad4cf08c80e7cd1#c12', '3ad4cf08c80e7cd1#c13', 1, null, null, null, null, 'b230e66822ed97f3'],
['3ad4cf08c80e7cd1#c14>argument/0', '3ad4cf08c80e7cd1#c14', '3ad4cf08c80e7cd1#c15', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c21>argument/0', '3ad4cf08c80e7cd1#c21', '3ad4cf08c80e7cd1#c22', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c3>argument/0', '3ad4cf08c80e7cd1#c3', '3ad4cf08c80e7cd1#c4', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c20>argument/1', '3de775271e7fd2ba#c20', '3de775271e7fd2ba#c21', 1, null, null, null, null, 'b230e66822ed97f3'],
['3de775271e7fd2ba#c9>argument/1', '3de775271e7fd2ba#c9', '3de775271e7fd2ba#c10', 1, 'because', null, null, null, '504bf563c2c5adbf'],
['6ecbe70c84387cb5#c10>argument/1', '6ecbe70c84387cb5#c10', '6ecbe70c84387cb5#c11', 1, null, null, null, null, 'b230e66822ed97f3'],
['6f450208f984b15f#c22>argument/0', '6f450208f984b15f#c22', '6f450208f984b15f#c23', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c20>argument/0', '7692aa2c67bce030#c20', '7692aa2c67bce030#c21', 0, 'because', null, null, null, '7c1643e90225c5b4'],
['7692aa2c67bce030#c21>argument/0', '7692aa2c67bce030#c21', '7692aa2c67bce030#c22', 0, 'while', null, null, null, '435227098db0b3a5'],
['a5df06daf36fb3b9#c10>argument/1', 'a5df06daf36fb3b9#c10', 'a5df06daf36fb3b9#c11', 1, null, null, null, null, 'b230e66822ed97f3'],
['ae4c282f84fb4ea9#c12>argument/0', 'ae4c282f84fb4ea9#c12', 'ae4c282f84fb4ea9#c13', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c1>argument/1', 'd2ad808d45b48b35#c1', 'd2ad808d45b48b35#c2', 1, null, null, null, null, 'b230e66822ed97f3'],
['d2ad808d45b48b35#c6>argument/0', 'd2ad808d45b48b35#c6', 'd2ad808d45b48b35#c7', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c4>argument/0', 'fa335865584ec74e#c4', 'fa335865584ec74e#c5', 0, null, null, null, null, '73c79055cbe86435']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_ARGUMENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c2>condition/0', '0588b13a715184c1#c2', '0588b13a715184c1#c3', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['1e597f30a3b96fb6#c0>condition/0', '1e597f30a3b96fb6#c0', '1e597f30a3b96fb6#c2', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['1e597f30a3b96fb6#c1>condition/0', '1e597f30a3b96fb6#c1', '1e597f30a3b96fb6#c2', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['37f710daf59ade1d#c0>condition/0', '37f710daf59ade1d#c0', '37f710daf59ade1d#c1', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['3ad4cf08c80e7cd1#c19>condition/0', '3ad4cf08c80e7cd1#c19', '3ad4cf08c80e7cd1#c20', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['3ad4cf08c80e7cd1#c3>condition/0', '3ad4cf08c80e7cd1#c3', '3ad4cf08c80e7cd1#c6', 0, null, null, 'unless', null, '727fe6ca2840b9d5'],
['67e9ec990abd7858#c10>condition/0', '67e9ec990abd7858#c10', '67e9ec990abd7858#c11', 0, null, null, 'as long as', null, '641cb7189ba5b118'],
['67e9ec990abd7858#c8>condition/0', '67e9ec990abd7858#c8', '67e9ec990abd7858#c9', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['6ecbe70c84387cb5#c7>condition/0', '6ecbe70c84387cb5#c7', '6ecbe70c84387cb5#c8', 0, null, null, 'until', null, '0faf32e276965069'],
['6f450208f984b15f#c0>condition/0', '6f450208f984b15f#c0', '6f450208f984b15f#c1', 0, null, null, 'unless', null, '727fe6ca2840b9d5'],
['7692aa2c67bce030#c24>condition/0', '7692aa2c67bce030#c24', '7692aa2c67bce030#c25', 0, null, null, 'unless', null, '727fe6ca2840b9d5'],
['a5df06daf36fb3b9#c15>condition/0', 'a5df06daf36fb3b9#c15', 'a5df06daf36fb3b9#c14', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['a5df06daf36fb3b9#c7>condition/0', 'a5df06daf36fb3b9#c7', 'a5df06daf36fb3b9#c8', 0, null, null, 'until', null, '0faf32e276965069'],
['de392573cfc2cb31#c7>condition/0', 'de392573cfc2cb31#c7', 'de392573cfc2cb31#c8', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['efacce85ae195af1#c21>condition/0', 'efacce85ae195af1#c21', 'efacce85ae195af1#c23', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['efacce85ae195af1#c7>condition/0', 'efacce85ae195af1#c7', 'efacce85ae195af1#c9', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['f4da8b03f6eca253#c15>condition/0', 'f4da8b03f6eca253#c15', 'f4da8b03f6eca253#c16', 0, null, null, 'if', null, '05d0a710b1c27f02'],
['fa335865584ec74e#c11>condition/0', 'fa335865584ec74e#c11', 'fa335865584ec74e#c12', 0, null, null, 'if', null, '05d0a710b1c27f02']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_CONDITION` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c1>object/0', '0588b13a715184c1#c1', '0588b13a715184c1#c2', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c18>object/0', '0588b13a715184c1#c18', '0588b13a715184c1#c19', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c22>object/0', '0588b13a715184c1#c22', '0588b13a715184c1#c23', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c5>object/0', '0588b13a715184c1#c5', '0588b13a715184c1#c6', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c19>object/0', '1e597f30a3b96fb6#c19', '1e597f30a3b96fb6#c17', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c20>object/0', '1e597f30a3b96fb6#c20', '1e597f30a3b96fb6#c21', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c6>object/0', '1e597f30a3b96fb6#c6', '1e597f30a3b96fb6#c7', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c1>object/0', '31d0ceeaef990ac8#c1', '31d0ceeaef990ac8#c0', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c11>object/0', '31d0ceeaef990ac8#c11', '31d0ceeaef990ac8#c12', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c4>object/0', '31d0ceeaef990ac8#c4', '31d0ceeaef990ac8#c3', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c8>object/0', '31d0ceeaef990ac8#c8', '31d0ceeaef990ac8#c9', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c15>object/0', '37f710daf59ade1d#c15', '37f710daf59ade1d#c12', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c16>object/0', '37f710daf59ade1d#c16', '37f710daf59ade1d#c17', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c19>object/0', '37f710daf59ade1d#c19', '37f710daf59ade1d#c20', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c2>object/0', '37f710daf59ade1d#c2', '37f710daf59ade1d#c0', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c22>object/0', '37f710daf59ade1d#c22', '37f710daf59ade1d#c23', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c4>object/0', '37f710daf59ade1d#c4', '37f710daf59ade1d#c3', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c9>object/0', '37f710daf59ade1d#c9', '37f710daf59ade1d#c8', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c1>object/0', '3ad4cf08c80e7cd1#c1', '3ad4cf08c80e7cd1#c2', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c17>object/0', '3ad4cf08c80e7cd1#c17', '3ad4cf08c80e7cd1#c18', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c23>object/0', '3ad4cf08c80e7cd1#c23', '3ad4cf08c80e7cd1#c24', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c8>object/0', '3ad4cf08c80e7cd1#c8', '3ad4cf08c80e7cd1#c7', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c18>object/0', '3de775271e7fd2ba#c18', '3de775271e7fd2ba#c19', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c2>object/0', '3de775271e7fd2ba#c2', '3de775271e7fd2ba#c0', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c6>object/0', '3de775271e7fd2ba#c6', '3de775271e7fd2ba#c7', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c8>object/0', '3de775271e7fd2ba#c8', '3de775271e7fd2ba#c6', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c14>object/0', '67e9ec990abd7858#c14', '67e9ec990abd7858#c15', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c17>object/0', '67e9ec990abd7858#c17', '67e9ec990abd7858#c18', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c3>object/0', '67e9ec990abd7858#c3', '67e9ec990abd7858#c4', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c6>object/0', '67e9ec990abd7858#c6', '67e9ec990abd7858#c5', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c17>object/0', '6ecbe70c84387cb5#c17', '6ecbe70c84387cb5#c18', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c6>object/0', '6ecbe70c84387cb5#c6', '6ecbe70c84387cb5#c7', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c14>object/0', '6f450208f984b15f#c14', '6f450208f984b15f#c15', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c17>object/0', '6f450208f984b15f#c17', '6f450208f984b15f#c18', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c3>object/0', '6f450208f984b15f#c3', '6f450208f984b15f#c5', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c8>object/0', '6f450208f984b15f#c8', '6f450208f984b15f#c7', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c1>object/0', '7692aa2c67bce030#c1', '7692aa2c67bce030#c2', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c12>object/0', '7692aa2c67bce030#c12', '7692aa2c67bce030#c13', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c18>object/0', '7692aa2c67bce030#c18', '7692aa2c67bce030#c16', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c19>object/0', '7692aa2c67bce030#c19', '7692aa2c67bce030#c20', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c4>object/0', '7692aa2c67bce030#c4', '7692aa2c67bce030#c6', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c8>object/0', '7692aa2c67bce030#c8', '7692aa2c67bce030#c9', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c12>object/0', 'a5df06daf36fb3b9#c12', 'a5df06daf36fb3b9#c13', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c17>object/0', 'a5df06daf36fb3b9#c17', 'a5df06daf36fb3b9#c15', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c18>object/0', 'a5df06daf36fb3b9#c18', 'a5df06daf36fb3b9#c19', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c6>object/0', 'a5df06daf36fb3b9#c6', 'a5df06daf36fb3b9#c7', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c10>object/0', 'ae4c282f84fb4ea9#c10', 'ae4c282f84fb4ea9#c11', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c15>object/0', 'ae4c282f84fb4ea9#c15', 'ae4c282f84fb4ea9#c14', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c17>object/0', 'ae4c282f84fb4ea9#c17', 'ae4c282f84fb4ea9#c16', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c2>object/0', 'ae4c282f84fb4ea9#c2', 'ae4c282f84fb4ea9#c1', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c6>object/0', 'ae4c282f84fb4ea9#c6', 'ae4c282f84fb4ea9#c7', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c8>object/0', 'ae4c282f84fb4ea9#c8', 'ae4c282f84fb4ea9#c6', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c12>object/0', 'd2ad808d45b48b35#c12', 'd2ad808d45b48b35#c11', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c13>object/0', 'd2ad808d45b48b35#c13', 'd2ad808d45b48b35#c14', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c22>object/0', 'd2ad808d45b48b35#c22', 'd2ad808d45b48b35#c21', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c4>object/0', 'd2ad808d45b48b35#c4', 'd2ad808d45b48b35#c6', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c1>object/0', 'de392573cfc2cb31#c1', 'de392573cfc2cb31#c0', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c4>object/0', 'de392573cfc2cb31#c4', 'de392573cfc2cb31#c3', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c5>object/0', 'de392573cfc2cb31#c5', 'de392573cfc2cb31#c7', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c9>object/0', 'de392573cfc2cb31#c9', 'de392573cfc2cb31#c10', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c12>object/0', 'efacce85ae195af1#c12', 'efacce85ae195af1#c10', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c14>object/0', 'efacce85ae195af1#c14', 'efacce85ae195af1#c15', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c10>object/0', 'f4da8b03f6eca253#c10', 'f4da8b03f6eca253#c9', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c17>object/0', 'f4da8b03f6eca253#c17', 'f4da8b03f6eca253#c14', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c19>object/0', 'f4da8b03f6eca253#c19', 'f4da8b03f6eca253#c20', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c4>object/0', 'f4da8b03f6eca253#c4', 'f4da8b03f6eca253#c3', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c13>object/0', 'fa335865584ec74e#c13', 'fa335865584ec74e#c14', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c15>object/0', 'fa335865584ec74e#c15', 'fa335865584ec74e#c16', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c19>object/0', 'fa335865584ec74e#c19', 'fa335865584ec74e#c20', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c2>object/0', 'fa335865584ec74e#c2', 'fa335865584ec74e#c0', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c6>object/0', 'fa335865584ec74e#c6', 'fa335865584ec74e#c4', 0, null, null, null, null, '73c79055cbe86435']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_OBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c1>argument/0', '0588b13a715184c1#c1', 'organization/cnn', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c13>argument/0', '0588b13a715184c1#c13', 'object/military-aid', 0, 'over', null, null, null, '63da4a3c5dfbefb3'],
['0588b13a715184c1#c15>argument/0', '0588b13a715184c1#c15', 'place/rafah', 0, 'into', null, null, null, 'd3b642ccbe02edd4'],
['0588b13a715184c1#c2>argument/0', '0588b13a715184c1#c2', 'place/israel', 0, 'to', null, null, null, 'ad9c89568591d9ff'],
['0588b13a715184c1#c26>argument/0', '0588b13a715184c1#c26', 'place/rafah', 0, 'out of', null, null, null, 'd5c71a98fdc2458f'],
['0588b13a715184c1#c3>argument/0', '0588b13a715184c1#c3', 'place/rafah', 0, 'on', null, null, null, '4920a1f6be28644e'],
['0588b13a715184c1#c8>argument/0', '0588b13a715184c1#c8', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c0>argument/0', '1e597f30a3b96fb6#c0', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c0>argument/1', '1e597f30a3b96fb6#c0', 'place/rafah', 1, 'in', null, null, null, '81ec38fcf1bba5ac'],
['1e597f30a3b96fb6#c1>argument/0', '1e597f30a3b96fb6#c1', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c1>argument/1', '1e597f30a3b96fb6#c1', 'place/rafah', 1, 'in', null, null, null, '81ec38fcf1bba5ac'],
['1e597f30a3b96fb6#c17>argument/0', '1e597f30a3b96fb6#c17', 'policy/operation-in-rafah', 0, 'without', null, null, null, '937211bedfa8e880'],
['1e597f30a3b96fb6#c20>argument/0', '1e597f30a3b96fb6#c20', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c7>argument/0', '1e597f30a3b96fb6#c7', 'place/rafah', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['1e597f30a3b96fb6#c8>argument/0', '1e597f30a3b96fb6#c8', 'place/region', 0, 'across', null, null, null, '49f85306c689d61f'],
['31d0ceeaef990ac8#c13>argument/0', '31d0ceeaef990ac8#c13', 'organization/exporters', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c14>argument/0', '31d0ceeaef990ac8#c14', 'place/castermouth', 0, 'off', null, null, null, 'f5d98ebc191dc909'],
['31d0ceeaef990ac8#c15>argument/0', '31d0ceeaef990ac8#c15', 'place/castermouth', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['31d0ceeaef990ac8#c18>argument/0', '31d0ceeaef990ac8#c18', 'policy/compromise', 0, 'for', null, null, null, 'd5603fc9a8fd3f9e'],
['31d0ceeaef990ac8#c8>argument/0', '31d0ceeaef990ac8#c8', 'group/lawmakers~e5eb80', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c2>argument/0', '37f710daf59ade1d#c2', 'organization/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c3>argument/1', '37f710daf59ade1d#c3', 'person/mediator~494ec1', 1, 'to', null, null, null, '8560f3f435dabd2c'],
['3ad4cf08c80e7cd1#c12>argument/0', '3ad4cf08c80e7cd1#c12', 'group/soldiers~8b2037', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c8>argument/0', '3ad4cf08c80e7cd1#c8', 'organization/parliament', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c13>argument/0', '3de775271e7fd2ba#c13', 'place/north', 0, 'from', null, null, null, '904c26536656b700'],
['3de775271e7fd2ba#c18>argument/0', '3de775271e7fd2ba#c18', 'organization/politico', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c22>argument/0', '3de775271e7fd2ba#c22', 'event/invasion-of-the-city', 0, 'against', null, null, null, '7e16f1e1553b5259'],
['3de775271e7fd2ba#c6>argument/0', '3de775271e7fd2ba#c6', 'group/israeli-counterparts~faaa72', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c11>argument/0', '67e9ec990abd7858#c11', 'event/all-out-assault', 0, 'of', null, null, null, 'eee85349c247349e'],
['67e9ec990abd7858#c13>argument/0', '67e9ec990abd7858#c13', 'organization/politico', 0, 'to', null, null, null, 'ad9c89568591d9ff'],
['67e9ec990abd7858#c16>argument/0', '67e9ec990abd7858#c16', 'policy/line', 0, 'about', null, null, null, '0343b611445d92fc'],
['67e9ec990abd7858#c6>argument/0', '67e9ec990abd7858#c6', 'group/reporters~25f584', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c6>argument/1', '67e9ec990abd7858#c6', 'organization/white-house', 1, 'at', null, null, null, '24cffbf1cdf84fde'],
['6ecbe70c84387cb5#c0>argument/1', '6ecbe70c84387cb5#c0', 'place/castermouth', 1, 'at', null, null, null, '24cffbf1cdf84fde'],
['6ecbe70c84387cb5#c10>argument/0', '6ecbe70c84387cb5#c10', 'organization/court~45af33', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c16>argument/0', '6ecbe70c84387cb5#c16', 'event/strike', 0, 'on', null, null, null, '4920a1f6be28644e'],
['6ecbe70c84387cb5#c5>argument/0', '6ecbe70c84387cb5#c5', 'place/bay', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['7692aa2c67bce030#c11>argument/0', '7692aa2c67bce030#c11', 'event/trial', 0, 'on', null, null, null, '4920a1f6be28644e'],
['7692aa2c67bce030#c22>argument/0', '7692aa2c67bce030#c22', 'place/rafah', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['7692aa2c67bce030#c6>argument/0', '7692aa2c67bce030#c6', 'place/rafah', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['7692aa2c67bce030#c7>argument/0', '7692aa2c67bce030#c7', 'group/soldiers~ca248d', 0, 'to', null, null, null, 'ad9c89568591d9ff'],
['7692aa2c67bce030#c9>argument/0', '7692aa2c67bce030#c9', 'group/militants~402a42', 0, 'for', null, null, null, 'd5603fc9a8fd3f9e'],
['a5df06daf36fb3b9#c0>argument/1', 'a5df06daf36fb3b9#c0', 'place/castermouth', 1, 'at', null, null, null, '24cffbf1cdf84fde'],
['a5df06daf36fb3b9#c10>argument/0', 'a5df06daf36fb3b9#c10', 'organization/court~4d4f8e', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c5>argument/0', 'a5df06daf36fb3b9#c5', 'place/bay~e28096', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['ae4c282f84fb4ea9#c15>argument/0', 'ae4c282f84fb4ea9#c15', 'event/rally', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c20>argument/0', 'ae4c282f84fb4ea9#c20', 'policy/request-for-comment', 0, 'to', null, null, null, 'ad9c89568591d9ff'],
['d2ad808d45b48b35#c0>argument/0', 'd2ad808d45b48b35#c0', 'object/washington-post-report', 0, 'on', null, null, null, '4920a1f6be28644e'],
['d2ad808d45b48b35#c1>argument/0', 'd2ad808d45b48b35#c1', 'place/israel', 0, 'with', null, null, null, 'b0b525626c01dddd'],
['d2ad808d45b48b35#c12>argument/0', 'd2ad808d45b48b35#c12', 'organization/observer', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c14>argument/0', 'd2ad808d45b48b35#c14', 'policy/offer~bb3796', 0, 'to', null, null, null, 'ad9c89568591d9ff'],
['d2ad808d45b48b35#c16>argument/0', 'd2ad808d45b48b35#c16', 'place/rafah', 0, 'into', null, null, null, 'd3b642ccbe02edd4'],
['d2ad808d45b48b35#c20>argument/0', 'd2ad808d45b48b35#c20', 'place/gaza', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['de392573cfc2cb31#c4>argument/0', 'de392573cfc2cb31#c4', 'group/reporters~71df93', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c4>argument/1', 'de392573cfc2cb31#c4', 'place/castermouth', 1, 'in', null, null, null, '81ec38fcf1bba5ac'],
['efacce85ae195af1#c4>argument/0', 'efacce85ae195af1#c4', 'policy/tentative-agreement', 0, 'under', null, null, null, '029c223548d9a764'],
['efacce85ae195af1#c6>argument/0', 'efacce85ae195af1#c6', 'group/workers~6c1b60', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c9>argument/0', 'efacce85ae195af1#c9', 'event/vote', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['f4da8b03f6eca253#c0>argument/0', 'f4da8b03f6eca253#c0', 'group/dockworkers~63557d', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c12>argument/0', 'f4da8b03f6eca253#c12', 'policy/idea', 0, 'to', null, null, null, 'ad9c89568591d9ff'],
['f4da8b03f6eca253#c14>argument/0', 'f4da8b03f6eca253#c14', 'place/port-ellery', 0, 'to', null, null, null, 'ad9c89568591d9ff'],
['fa335865584ec74e#c18>argument/0', 'fa335865584ec74e#c18', 'group/population', 0, 'among', null, null, null, '4ab196b8cbbf4adc'],
['fa335865584ec74e#c20>argument/0', 'fa335865584ec74e#c20', 'group/hamas-fighters~58cd50', 0, 'with', null, null, null, 'b0b525626c01dddd'],
['fa335865584ec74e#c25>argument/0', 'fa335865584ec74e#c25', 'place/office', 0, 'in', null, null, null, 'cb158eaba962a1c1'],
['fa335865584ec74e#c9>argument/0', 'fa335865584ec74e#c9', 'object/deliveries', 0, 'with', null, null, null, 'b0b525626c01dddd']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_ARGUMENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c12>object/0', '0588b13a715184c1#c12', 'policy/campaign-against-hamas', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c14>object/0', '0588b13a715184c1#c14', 'object/military-aid', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c15>object/0', '0588b13a715184c1#c15', 'unit/troops', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c16>object/0', '0588b13a715184c1#c16', 'policy/calls-for-a-ceasefire', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c17>object/0', '0588b13a715184c1#c17', 'policy/ceasefire', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c19>object/0', '0588b13a715184c1#c19', 'place/rafah', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c2>object/0', '0588b13a715184c1#c2', 'object/delivery', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c20>object/0', '0588b13a715184c1#c20', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c21>object/0', '0588b13a715184c1#c21', 'group/hostages~c49881', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c23>object/0', '0588b13a715184c1#c23', 'place/rafah', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c24>object/0', '0588b13a715184c1#c24', 'policy/plan~11e926', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c25>object/0', '0588b13a715184c1#c25', 'policy/evacuation-orders', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c26>object/0', '0588b13a715184c1#c26', 'group/300-000-people~bbe855', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c3>object/0', '0588b13a715184c1#c3', 'event/full-assault-on-rafah', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c4>object/0', '0588b13a715184c1#c4', 'object/shipment', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c6>object/0', '0588b13a715184c1#c6', 'object/iron-dome-interceptors', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c0>object/0', '1e597f30a3b96fb6#c0', 'object/valuable-intelligence', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c10>object/0', '1e597f30a3b96fb6#c10', 'event/airstrikes', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c11>object/0', '1e597f30a3b96fb6#c11', 'policy/campaign', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c12>object/0', '1e597f30a3b96fb6#c12', 'organization/white-house', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c13>object/0', '1e597f30a3b96fb6#c13', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c18>object/0', '1e597f30a3b96fb6#c18', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c2>object/0', '1e597f30a3b96fb6#c2', 'policy/operation', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c21>object/0', '1e597f30a3b96fb6#c21', 'event/disaster', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c4>object/0', '1e597f30a3b96fb6#c4', 'policy/offers', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c5>object/0', '1e597f30a3b96fb6#c5', 'policy/offers', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c7>object/0', '1e597f30a3b96fb6#c7', 'group/civilians', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c8>object/0', '1e597f30a3b96fb6#c8', 'event/conflict', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c9>object/0', '1e597f30a3b96fb6#c9', 'group/thousands-of-reservists~689a83', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c0>object/0', '31d0ceeaef990ac8#c0', 'policy/automation-plan', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c10>object/0', '31d0ceeaef990ac8#c10', 'place/gates', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c12>object/0', '31d0ceeaef990ac8#c12', 'policy/proposal', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c14>object/0', '31d0ceeaef990ac8#c14', 'object/thirty-one-ships', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c17>object/0', '31d0ceeaef990ac8#c17', 'event/march', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c2>object/0', '31d0ceeaef990ac8#c2', 'group/two-executives~0d2fc9', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c5>object/0', '31d0ceeaef990ac8#c5', 'object/report~79eb1a', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c0>object/0', '37f710daf59ade1d#c0', 'object/automated-cranes', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c11>object/0', '37f710daf59ade1d#c11', 'policy/proposal-to-the-mediator', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c21>object/0', '37f710daf59ade1d#c21', 'policy/brightwaters-request', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c3>object/0', '37f710daf59ade1d#c3', 'policy/proposal-to-the-mediator', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c6>object/0', '37f710daf59ade1d#c6', 'group/two-senior-executives~a3eb10', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c10>object/0', '3ad4cf08c80e7cd1#c10', 'policy/law', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c11>object/0', '3ad4cf08c80e7cd1#c11', 'policy/law', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c13>object/0', '3ad4cf08c80e7cd1#c13', 'object/cranes', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c14>object/0', '3ad4cf08c80e7cd1#c14', 'group/workers~5cca39', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c18>object/0', '3ad4cf08c80e7cd1#c18', 'event/dispute', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c19>object/0', '3ad4cf08c80e7cd1#c19', 'event/strike', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c2>object/0', '3ad4cf08c80e7cd1#c2', 'policy/ports-act', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c20>object/0', '3ad4cf08c80e7cd1#c20', 'place/port', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c22>object/0', '3ad4cf08c80e7cd1#c22', 'person/senior-official~897240', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c28>object/0', '3ad4cf08c80e7cd1#c28', 'group/opposition', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c29>object/0', '3ad4cf08c80e7cd1#c29', 'place/mediated-settlement', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c3>object/0', '3ad4cf08c80e7cd1#c3', 'unit/army', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c4>object/0', '3ad4cf08c80e7cd1#c4', 'object/food', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c5>object/0', '3ad4cf08c80e7cd1#c5', 'object/medicine', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c6>object/0', '3ad4cf08c80e7cd1#c6', 'policy/deal', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c9>object/0', '3ad4cf08c80e7cd1#c9', 'group/people~a63f05', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c0>object/0', '3de775271e7fd2ba#c0', 'policy/limited-operation-in-rafah', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c1>object/0', '3de775271e7fd2ba#c1', 'event/full-scale-offensive-in-the-crowded-city', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c11>object/0', '3de775271e7fd2ba#c11', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c12>object/0', '3de775271e7fd2ba#c12', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c14>object/0', '3de775271e7fd2ba#c14', 'place/gaza', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c15>object/0', '3de775271e7fd2ba#c15', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c16>object/0', '3de775271e7fd2ba#c16', 'policy/plan~d6d956', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c17>object/0', '3de775271e7fd2ba#c17', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c20>object/0', '3de775271e7fd2ba#c20', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c21>object/0', '3de775271e7fd2ba#c21', 'place/rafah', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c22>object/0', '3de775271e7fd2ba#c22', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c3>object/0', '3de775271e7fd2ba#c3', 'group/four-us-officials~e650cd', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c4>object/0', '3de775271e7fd2ba#c4', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c7>object/0', '3de775271e7fd2ba#c7', 'event/raids', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c10>object/0', '67e9ec990abd7858#c10', 'policy/israeli-push-against-hamas-targets', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c12>object/0', '67e9ec990abd7858#c12', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c13>object/0', '67e9ec990abd7858#c13', 'object/message', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c15>object/0', '67e9ec990abd7858#c15', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c16>object/0', '67e9ec990abd7858#c16', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c21>object/0', '67e9ec990abd7858#c21', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c4>object/0', '67e9ec990abd7858#c4', 'policy/red-line', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c5>object/0', '67e9ec990abd7858#c5', 'policy/new-policy', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c7>object/0', '67e9ec990abd7858#c7', 'object/politico-report', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c9>object/0', '67e9ec990abd7858#c9', 'event/major-campaign-in-the-city', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c1>object/0', '6ecbe70c84387cb5#c1', 'place/countrys-largest-grain-port', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c13>object/0', '6ecbe70c84387cb5#c13', 'organization/government~69e2fe', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c2>object/0', '6ecbe70c84387cb5#c2', 'place/gates~650486', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c3>object/0', '6ecbe70c84387cb5#c3', 'place/four-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c4>object/0', '6ecbe70c84387cb5#c4', 'place/four-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c7>object/0', '6ecbe70c84387cb5#c7', 'place/countrys-largest-grain-port', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c8>object/0', '6ecbe70c84387cb5#c8', 'policy/automation-plan', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c9>object/0', '6ecbe70c84387cb5#c9', 'event/strike', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c1>object/0', '6f450208f984b15f#c1', 'policy/plan', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c13>object/0', '6f450208f984b15f#c13', 'place/four-of-the-six-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c15>object/0', '6f450208f984b15f#c15', 'event/vote', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c16>object/0', '6f450208f984b15f#c16', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c2>object/0', '6f450208f984b15f#c2', 'object/14-cranes', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c4>object/0', '6f450208f984b15f#c4', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c5>object/0', '6f450208f984b15f#c5', 'event/walkout', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c7>object/0', '6f450208f984b15f#c7', 'place/port~e12214', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c9>object/0', '6f450208f984b15f#c9', 'organization/union', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c0>object/0', '7692aa2c67bce030#c0', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c15>object/0', '7692aa2c67bce030#c15', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c16>object/0', '7692aa2c67bce030#c16', 'unit/forces~28bd64', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c2>object/0', '7692aa2c67bce030#c2', 'place/rafah', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c21>object/0', '7692aa2c67bce030#c21', 'event/war', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c22>object/0', '7692aa2c67bce030#c22', 'unit/brigades', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c23>object/0', '7692aa2c67bce030#c23', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c24>object/0', '7692aa2c67bce030#c24', 'event/invasion-of-the-city', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c25>object/0', '7692aa2c67bce030#c25', 'policy/credible-plan-for-the-displaced', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c5>object/0', '7692aa2c67bce030#c5', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c6>object/0', '7692aa2c67bce030#c6', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c1>object/0', 'a5df06daf36fb3b9#c1', 'place/countrys-largest-grain-port', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c15>object/0', 'a5df06daf36fb3b9#c15', 'group/farmers~124ed6', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c16>object/0', 'a5df06daf36fb3b9#c16', 'organization/national-growers-association', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c19>object/0', 'a5df06daf36fb3b9#c19', 'event/arrests', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c2>object/0', 'a5df06daf36fb3b9#c2', 'place/gates~d73d5e', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c3>object/0', 'a5df06daf36fb3b9#c3', 'place/four-terminals~9fa85f', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c4>object/0', 'a5df06daf36fb3b9#c4', 'place/four-terminals~9fa85f', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c7>object/0', 'a5df06daf36fb3b9#c7', 'place/countrys-largest-grain-port', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c8>object/0', 'a5df06daf36fb3b9#c8', 'policy/automation-plan', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c9>object/0', 'a5df06daf36fb3b9#c9', 'event/strike', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c0>object/0', 'ae4c282f84fb4ea9#c0', 'object/report~f563c0', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c12>object/0', 'ae4c282f84fb4ea9#c12', 'organization/company~0d7198', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c16>object/0', 'ae4c282f84fb4ea9#c16', 'policy/proposal~1b50a1', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c3>object/0', 'ae4c282f84fb4ea9#c3', 'policy/offer', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c1>object/0', 'd2ad808d45b48b35#c1', 'object/intelligence', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c15>object/0', 'd2ad808d45b48b35#c15', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c17>object/0', 'd2ad808d45b48b35#c17', 'place/north~cd4f6d', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c18>object/0', 'd2ad808d45b48b35#c18', 'place/gaza', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c19>object/0', 'd2ad808d45b48b35#c19', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c2>object/0', 'd2ad808d45b48b35#c2', 'event/full-assault-on-rafah', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c23>object/0', 'd2ad808d45b48b35#c23', 'group/more-than-35-000-people~6d63f2', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c24>object/0', 'd2ad808d45b48b35#c24', 'event/war', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c25>object/0', 'd2ad808d45b48b35#c25', 'group/more-than-1-100-people~ab70ba', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c5>object/0', 'd2ad808d45b48b35#c5', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c6>object/0', 'd2ad808d45b48b35#c6', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c7>object/0', 'd2ad808d45b48b35#c7', 'policy/narrower-operation', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c8>object/0', 'd2ad808d45b48b35#c8', 'person/official~2e9424', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c11>object/0', 'de392573cfc2cb31#c11', 'person/executive-of-brightwater~60d635', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c8>object/0', 'de392573cfc2cb31#c8', 'object/cranes~4cb46f', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c0>object/0', 'efacce85ae195af1#c0', 'policy/tentative-agreement', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c1>object/0', 'efacce85ae195af1#c1', 'policy/tentative-agreement', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c16>object/0', 'efacce85ae195af1#c16', 'person/mediator~c1d3c6', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c18>object/0', 'efacce85ae195af1#c18', 'policy/tentative-agreement', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c2>object/0', 'efacce85ae195af1#c2', 'event/talks~d9f655', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c20>object/0', 'efacce85ae195af1#c20', 'policy/ports-act', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c4>object/0', 'efacce85ae195af1#c4', 'object/automated-cranes~d59df7', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c8>object/0', 'efacce85ae195af1#c8', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c13>object/0', 'f4da8b03f6eca253#c13', 'event/long-dispute', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c14>object/0', 'f4da8b03f6eca253#c14', 'object/three-vessels', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c20>object/0', 'f4da8b03f6eca253#c20', 'policy/plans', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c8>object/0', 'f4da8b03f6eca253#c8', 'organization/parties', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c9>object/0', 'f4da8b03f6eca253#c9', 'policy/two-year-freeze-on-new-cranes', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c0>object/0', 'fa335865584ec74e#c0', 'object/israel-sensitive-intelligence', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c1>object/0', 'fa335865584ec74e#c1', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c12>object/0', 'fa335865584ec74e#c12', 'unit/small-force', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c16>object/0', 'fa335865584ec74e#c16', 'group/civilians~4542ca', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c17>object/0', 'fa335865584ec74e#c17', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c18>object/0', 'fa335865584ec74e#c18', 'group/hamas-fighters~58cd50', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c20>object/0', 'fa335865584ec74e#c20', 'group/heavy-casualties~725b77', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c21>object/0', 'fa335865584ec74e#c21', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c22>object/0', 'fa335865584ec74e#c22', 'person/yahya-sinwar', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c23>object/0', 'fa335865584ec74e#c23', 'place/office', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c24>object/0', 'fa335865584ec74e#c24', 'place/qatar', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c3>object/0', 'fa335865584ec74e#c3', 'group/four-people~8f5a98', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c4>object/0', 'fa335865584ec74e#c4', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c5>object/0', 'fa335865584ec74e#c5', 'object/groups-tunnels', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c7>object/0', 'fa335865584ec74e#c7', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c8>object/0', 'fa335865584ec74e#c8', 'place/tent-cities', 0, null, null, null, null, '73c79055cbe86435']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_OBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>subject/0', '0588b13a715184c1#c0', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c1>subject/0', '0588b13a715184c1#c1', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c10>subject/0', '0588b13a715184c1#c10', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c11>subject/0', '0588b13a715184c1#c11', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c12>subject/0', '0588b13a715184c1#c12', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c13>subject/0', '0588b13a715184c1#c13', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c14>subject/0', '0588b13a715184c1#c14', 'group/democrats', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c15>subject/0', '0588b13a715184c1#c15', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c16>subject/0', '0588b13a715184c1#c16', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c18>subject/0', '0588b13a715184c1#c18', 'organization/government', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c19>subject/0', '0588b13a715184c1#c19', 'organization/government', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c2>subject/0', '0588b13a715184c1#c2', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c20>subject/0', '0588b13a715184c1#c20', 'organization/government', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c21>subject/0', '0588b13a715184c1#c21', 'organization/government', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c22>subject/0', '0588b13a715184c1#c22', 'organization/state-department', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c26>subject/0', '0588b13a715184c1#c26', 'policy/evacuation-orders', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c3>subject/0', '0588b13a715184c1#c3', 'unit/forces', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c4>subject/0', '0588b13a715184c1#c4', 'organization/administration', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c5>subject/0', '0588b13a715184c1#c5', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c6>subject/0', '0588b13a715184c1#c6', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c7>subject/0', '0588b13a715184c1#c7', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['0588b13a715184c1#c9>subject/0', '0588b13a715184c1#c9', 'event/war', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c0>subject/0', '1e597f30a3b96fb6#c0', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c1>subject/0', '1e597f30a3b96fb6#c1', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c10>subject/0', '1e597f30a3b96fb6#c10', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c11>subject/0', '1e597f30a3b96fb6#c11', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c13>subject/0', '1e597f30a3b96fb6#c13', 'group/us-officials~970ea3', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c14>subject/0', '1e597f30a3b96fb6#c14', 'group/us-officials~970ea3', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c15>subject/0', '1e597f30a3b96fb6#c15', 'person/prime-minister~e69b93', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c16>subject/0', '1e597f30a3b96fb6#c16', 'person/prime-minister~e69b93', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c18>subject/0', '1e597f30a3b96fb6#c18', 'group/israeli-officials~5e4dd2', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c19>subject/0', '1e597f30a3b96fb6#c19', 'group/israeli-officials~5e4dd2', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c2>subject/0', '1e597f30a3b96fb6#c2', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c20>subject/0', '1e597f30a3b96fb6#c20', 'place/other-countries', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c21>subject/0', '1e597f30a3b96fb6#c21', 'event/invasion', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c3>subject/0', '1e597f30a3b96fb6#c3', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c4>subject/0', '1e597f30a3b96fb6#c4', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c5>subject/0', '1e597f30a3b96fb6#c5', 'group/senior-white-house-aides~4d15ef', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c7>subject/0', '1e597f30a3b96fb6#c7', 'event/all-out-assault', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c8>subject/0', '1e597f30a3b96fb6#c8', 'event/all-out-assault', 0, null, null, null, null, '73c79055cbe86435'],
['1e597f30a3b96fb6#c9>subject/0', '1e597f30a3b96fb6#c9', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c0>subject/0', '31d0ceeaef990ac8#c0', 'organization/company', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c1>subject/0', '31d0ceeaef990ac8#c1', 'organization/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c11>subject/0', '31d0ceeaef990ac8#c11', 'person/peter-lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c12>subject/0', '31d0ceeaef990ac8#c12', 'person/peter-lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c13>subject/0', '31d0ceeaef990ac8#c13', 'event/castermouth-port-strike', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c16>subject/0', '31d0ceeaef990ac8#c16', 'person/ruth-castellano', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c17>subject/0', '31d0ceeaef990ac8#c17', 'person/ruth-castellano', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c18>subject/0', '31d0ceeaef990ac8#c18', 'person/ruth-castellano', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c2>subject/0', '31d0ceeaef990ac8#c2', 'organization/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c3>subject/0', '31d0ceeaef990ac8#c3', 'organization/union~d2df76', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c4>subject/0', '31d0ceeaef990ac8#c4', 'organization/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c6>subject/0', '31d0ceeaef990ac8#c6', 'person/spokeswoman~b0e620', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c7>subject/0', '31d0ceeaef990ac8#c7', 'person/peter-lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c8>subject/0', '31d0ceeaef990ac8#c8', 'person/peter-lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['31d0ceeaef990ac8#c9>subject/0', '31d0ceeaef990ac8#c9', 'person/peter-lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c0>subject/0', '37f710daf59ade1d#c0', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c1>subject/0', '37f710daf59ade1d#c1', 'group/dockworkers~d42ce1', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c11>subject/0', '37f710daf59ade1d#c11', 'organization/board', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c12>subject/0', '37f710daf59ade1d#c12', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c13>subject/0', '37f710daf59ade1d#c13', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c14>subject/0', '37f710daf59ade1d#c14', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c15>subject/0', '37f710daf59ade1d#c15', 'person/one-executive~ec8f4b', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c16>subject/0', '37f710daf59ade1d#c16', 'person/union-official~7c8453', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c17>subject/0', '37f710daf59ade1d#c17', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c18>subject/0', '37f710daf59ade1d#c18', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c19>subject/0', '37f710daf59ade1d#c19', 'person/union-official~7c8453', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c2>subject/0', '37f710daf59ade1d#c2', 'group/two-senior-executives~a3eb10', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c20>subject/0', '37f710daf59ade1d#c20', 'group/members~5827a7', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c21>subject/0', '37f710daf59ade1d#c21', 'organization/court', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c22>subject/0', '37f710daf59ade1d#c22', 'person/judge~771969', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c23>subject/0', '37f710daf59ade1d#c23', 'event/vote', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c3>subject/0', '37f710daf59ade1d#c3', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c4>subject/0', '37f710daf59ade1d#c4', 'group/two-senior-executives~a3eb10', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c5>subject/0', '37f710daf59ade1d#c5', 'group/two-senior-executives~a3eb10', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c7>subject/0', '37f710daf59ade1d#c7', 'group/two-senior-executives~a3eb10', 0, null, null, null, null, '73c79055cbe86435'],
['37f710daf59ade1d#c9>subject/0', '37f710daf59ade1d#c9', 'person/one-of-them~3956ce', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c0>subject/0', '3ad4cf08c80e7cd1#c0', 'person/helen-strand', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c1>subject/0', '3ad4cf08c80e7cd1#c1', 'person/helen-strand', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c12>subject/0', '3ad4cf08c80e7cd1#c12', 'policy/law', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c13>subject/0', '3ad4cf08c80e7cd1#c13', 'group/soldiers~8b2037', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c14>subject/0', '3ad4cf08c80e7cd1#c14', 'policy/law', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c15>subject/0', '3ad4cf08c80e7cd1#c15', 'group/workers~5cca39', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c16>subject/0', '3ad4cf08c80e7cd1#c16', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c17>subject/0', '3ad4cf08c80e7cd1#c17', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c18>subject/0', '3ad4cf08c80e7cd1#c18', 'unit/troops~71bd47', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c19>subject/0', '3ad4cf08c80e7cd1#c19', 'organization/three-other-unions', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c2>subject/0', '3ad4cf08c80e7cd1#c2', 'organization/government~7a9a63', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c20>subject/0', '3ad4cf08c80e7cd1#c20', 'group/soldiers~6d54be', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c21>subject/0', '3ad4cf08c80e7cd1#c21', 'person/senior-official~897240', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c23>subject/0', '3ad4cf08c80e7cd1#c23', 'person/senior-official~897240', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c24>subject/0', '3ad4cf08c80e7cd1#c24', 'unit/army', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c25>subject/0', '3ad4cf08c80e7cd1#c25', 'person/lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c26>subject/0', '3ad4cf08c80e7cd1#c26', 'person/lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c27>subject/0', '3ad4cf08c80e7cd1#c27', 'organization/office', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c28>subject/0', '3ad4cf08c80e7cd1#c28', 'person/carla-vance', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c29>subject/0', '3ad4cf08c80e7cd1#c29', 'person/carla-vance', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c3>subject/0', '3ad4cf08c80e7cd1#c3', 'organization/government~7a9a63', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c30>subject/0', '3ad4cf08c80e7cd1#c30', 'person/carla-vance', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c4>subject/0', '3ad4cf08c80e7cd1#c4', 'unit/army', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c5>subject/0', '3ad4cf08c80e7cd1#c5', 'unit/army', 0, null, null, null, null, '73c79055cbe86435'],
['3ad4cf08c80e7cd1#c8>subject/0', '3ad4cf08c80e7cd1#c8', 'person/helen-strand', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c0>subject/0', '3de775271e7fd2ba#c0', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c1>subject/0', '3de775271e7fd2ba#c1', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c10>subject/0', '3de775271e7fd2ba#c10', 'event/talks', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c11>subject/0', '3de775271e7fd2ba#c11', 'place/rafah', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c12>subject/0', '3de775271e7fd2ba#c12', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c13>subject/0', '3de775271e7fd2ba#c13', 'group/more-than-a-million-palestinians~0f0176', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c14>subject/0', '3de775271e7fd2ba#c14', 'place/north', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c15>subject/0', '3de775271e7fd2ba#c15', 'unit/israeli-military', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c16>subject/0', '3de775271e7fd2ba#c16', 'unit/israeli-military', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c17>subject/0', '3de775271e7fd2ba#c17', 'group/two-israeli-officials~aa4c2d', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c18>subject/0', '3de775271e7fd2ba#c18', 'group/two-israeli-officials~aa4c2d', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c19>subject/0', '3de775271e7fd2ba#c19', 'unit/army~d3a181', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c2>subject/0', '3de775271e7fd2ba#c2', 'organization/politico', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c20>subject/0', '3de775271e7fd2ba#c20', 'organization/white-house', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c21>subject/0', '3de775271e7fd2ba#c21', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c22>subject/0', '3de775271e7fd2ba#c22', 'organization/several-european-governments', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c3>subject/0', '3de775271e7fd2ba#c3', 'organization/politico', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c4>subject/0', '3de775271e7fd2ba#c4', 'group/four-us-officials~e650cd', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c5>subject/0', '3de775271e7fd2ba#c5', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c6>subject/0', '3de775271e7fd2ba#c6', 'group/top-aides~95affe', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c7>subject/0', '3de775271e7fd2ba#c7', 'place/washington', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c8>subject/0', '3de775271e7fd2ba#c8', 'object/report~56882d', 0, null, null, null, null, '73c79055cbe86435'],
['3de775271e7fd2ba#c9>subject/0', '3de775271e7fd2ba#c9', 'group/four-us-officials~e650cd', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c0>subject/0', '67e9ec990abd7858#c0', 'person/jake-sullivan', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c1>subject/0', '67e9ec990abd7858#c1', 'person/jake-sullivan', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c10>subject/0', '67e9ec990abd7858#c10', 'organization/administration~c5af37', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c11>subject/0', '67e9ec990abd7858#c11', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c12>subject/0', '67e9ec990abd7858#c12', 'group/four-us-officials~2b5c02', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c13>subject/0', '67e9ec990abd7858#c13', 'group/four-us-officials~2b5c02', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c14>subject/0', '67e9ec990abd7858#c14', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c15>subject/0', '67e9ec990abd7858#c15', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c17>subject/0', '67e9ec990abd7858#c17', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c19>subject/0', '67e9ec990abd7858#c19', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c2>subject/0', '67e9ec990abd7858#c2', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c20>subject/0', '67e9ec990abd7858#c20', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c21>subject/0', '67e9ec990abd7858#c21', 'person/benjamin-netanyahu', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c3>subject/0', '67e9ec990abd7858#c3', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c4>subject/0', '67e9ec990abd7858#c4', 'event/full-assault-on-rafah', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c5>subject/0', '67e9ec990abd7858#c5', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c6>subject/0', '67e9ec990abd7858#c6', 'person/jake-sullivan', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c7>subject/0', '67e9ec990abd7858#c7', 'person/jake-sullivan', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c8>subject/0', '67e9ec990abd7858#c8', 'person/joe-biden', 0, null, null, null, null, '73c79055cbe86435'],
['67e9ec990abd7858#c9>subject/0', '67e9ec990abd7858#c9', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c0>subject/0', '6ecbe70c84387cb5#c0', 'group/more-than-4-000-dockworkers~5ebe50', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c10>subject/0', '6ecbe70c84387cb5#c10', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c11>subject/0', '6ecbe70c84387cb5#c11', 'organization/court~45af33', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c12>subject/0', '6ecbe70c84387cb5#c12', 'person/carla-vance', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c13>subject/0', '6ecbe70c84387cb5#c13', 'person/carla-vance', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c14>subject/0', '6ecbe70c84387cb5#c14', 'person/helen-strand', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c15>subject/0', '6ecbe70c84387cb5#c15', 'person/helen-strand', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c16>subject/0', '6ecbe70c84387cb5#c16', 'person/helen-strand', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c17>subject/0', '6ecbe70c84387cb5#c17', 'organization/national-growers-association', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c18>subject/0', '6ecbe70c84387cb5#c18', 'place/silos', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c2>subject/0', '6ecbe70c84387cb5#c2', 'group/pickets', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c3>subject/0', '6ecbe70c84387cb5#c3', 'place/gates~650486', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c4>subject/0', '6ecbe70c84387cb5#c4', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c5>subject/0', '6ecbe70c84387cb5#c5', 'object/eleven-ships', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c6>subject/0', '6ecbe70c84387cb5#c6', 'organization/union~9a329f', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c7>subject/0', '6ecbe70c84387cb5#c7', 'organization/union~9a329f', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c8>subject/0', '6ecbe70c84387cb5#c8', 'organization/company~a836ba', 0, null, null, null, null, '73c79055cbe86435'],
['6ecbe70c84387cb5#c9>subject/0', '6ecbe70c84387cb5#c9', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c0>subject/0', '6f450208f984b15f#c0', 'group/dockworkers~49781e', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c1>subject/0', '6f450208f984b15f#c1', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c11>subject/0', '6f450208f984b15f#c11', 'organization/union', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c12>subject/0', '6f450208f984b15f#c12', 'organization/union', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c13>subject/0', '6f450208f984b15f#c13', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c14>subject/0', '6f450208f984b15f#c14', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c15>subject/0', '6f450208f984b15f#c15', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c16>subject/0', '6f450208f984b15f#c16', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c17>subject/0', '6f450208f984b15f#c17', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c19>subject/0', '6f450208f984b15f#c19', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c2>subject/0', '6f450208f984b15f#c2', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c20>subject/0', '6f450208f984b15f#c20', 'place/castermouth', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c21>subject/0', '6f450208f984b15f#c21', 'person/ruth-castellano', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c22>subject/0', '6f450208f984b15f#c22', 'person/ruth-castellano', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c3>subject/0', '6f450208f984b15f#c3', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c4>subject/0', '6f450208f984b15f#c4', 'group/members', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c6>subject/0', '6f450208f984b15f#c6', 'policy/plan', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c7>subject/0', '6f450208f984b15f#c7', 'group/members~8bf324', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c8>subject/0', '6f450208f984b15f#c8', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['6f450208f984b15f#c9>subject/0', '6f450208f984b15f#c9', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c0>subject/0', '7692aa2c67bce030#c0', 'person/yoav-gallant', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c1>subject/0', '7692aa2c67bce030#c1', 'person/yoav-gallant', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c12>subject/0', '7692aa2c67bce030#c12', 'person/us-defense-department-official~bb4cb5', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c14>subject/0', '7692aa2c67bce030#c14', 'event/offensive', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c15>subject/0', '7692aa2c67bce030#c15', 'unit/israeli-army', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c16>subject/0', '7692aa2c67bce030#c16', 'unit/israeli-army', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c18>subject/0', '7692aa2c67bce030#c18', 'person/us-defense-department-official~bb4cb5', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c19>subject/0', '7692aa2c67bce030#c19', 'person/israeli-official~34634e', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c2>subject/0', '7692aa2c67bce030#c2', 'unit/troops~010b63', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c20>subject/0', '7692aa2c67bce030#c20', 'policy/operation-of-some-kind', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c22>subject/0', '7692aa2c67bce030#c22', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c23>subject/0', '7692aa2c67bce030#c23', 'unit/brigades', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c24>subject/0', '7692aa2c67bce030#c24', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c25>subject/0', '7692aa2c67bce030#c25', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c3>subject/0', '7692aa2c67bce030#c3', 'place/rafah', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c4>subject/0', '7692aa2c67bce030#c4', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c5>subject/0', '7692aa2c67bce030#c5', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, '73c79055cbe86435']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_SUBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['7692aa2c67bce030#c7>subject/0', '7692aa2c67bce030#c7', 'person/yoav-gallant', 0, null, null, null, null, '73c79055cbe86435'],
['7692aa2c67bce030#c8>subject/0', '7692aa2c67bce030#c8', 'person/yoav-gallant', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c0>subject/0', 'a5df06daf36fb3b9#c0', 'group/more-than-4-000-dockworkers~2c5260', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c10>subject/0', 'a5df06daf36fb3b9#c10', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c11>subject/0', 'a5df06daf36fb3b9#c11', 'organization/court~4d4f8e', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c12>subject/0', 'a5df06daf36fb3b9#c12', 'organization/national-growers-association', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c13>subject/0', 'a5df06daf36fb3b9#c13', 'place/silos~a95850', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c14>subject/0', 'a5df06daf36fb3b9#c14', 'object/grain', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c16>subject/0', 'a5df06daf36fb3b9#c16', 'person/tom-abara', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c17>subject/0', 'a5df06daf36fb3b9#c17', 'person/tom-abara', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c18>subject/0', 'a5df06daf36fb3b9#c18', 'unit/police', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c2>subject/0', 'a5df06daf36fb3b9#c2', 'group/pickets~9116b1', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c3>subject/0', 'a5df06daf36fb3b9#c3', 'place/gates~d73d5e', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c4>subject/0', 'a5df06daf36fb3b9#c4', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c5>subject/0', 'a5df06daf36fb3b9#c5', 'object/eleven-ships~648c57', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c6>subject/0', 'a5df06daf36fb3b9#c6', 'organization/union~71adc1', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c7>subject/0', 'a5df06daf36fb3b9#c7', 'organization/union~71adc1', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c8>subject/0', 'a5df06daf36fb3b9#c8', 'organization/company~e76e18', 0, null, null, null, null, '73c79055cbe86435'],
['a5df06daf36fb3b9#c9>subject/0', 'a5df06daf36fb3b9#c9', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c0>subject/0', 'ae4c282f84fb4ea9#c0', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c1>subject/0', 'ae4c282f84fb4ea9#c1', 'object/story', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c10>subject/0', 'ae4c282f84fb4ea9#c10', 'organization/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c11>subject/0', 'ae4c282f84fb4ea9#c11', 'organization/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c12>subject/0', 'ae4c282f84fb4ea9#c12', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c13>subject/0', 'ae4c282f84fb4ea9#c13', 'organization/company~0d7198', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c14>subject/0', 'ae4c282f84fb4ea9#c14', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c15>subject/0', 'ae4c282f84fb4ea9#c15', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c16>subject/0', 'ae4c282f84fb4ea9#c16', 'organization/union~8ca719', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c17>subject/0', 'ae4c282f84fb4ea9#c17', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c19>subject/0', 'ae4c282f84fb4ea9#c19', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c2>subject/0', 'ae4c282f84fb4ea9#c2', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c20>subject/0', 'ae4c282f84fb4ea9#c20', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c5>subject/0', 'ae4c282f84fb4ea9#c5', 'organization/company~96b819', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c6>subject/0', 'ae4c282f84fb4ea9#c6', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c7>subject/0', 'ae4c282f84fb4ea9#c7', 'policy/formal-offer', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c8>subject/0', 'ae4c282f84fb4ea9#c8', 'organization/company~96b819', 0, null, null, null, null, '73c79055cbe86435'],
['ae4c282f84fb4ea9#c9>subject/0', 'ae4c282f84fb4ea9#c9', 'organization/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c0>subject/0', 'd2ad808d45b48b35#c0', 'person/state-department-official~4522b0', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c1>subject/0', 'd2ad808d45b48b35#c1', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c10>subject/0', 'd2ad808d45b48b35#c10', 'person/official~2e9424', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c11>subject/0', 'd2ad808d45b48b35#c11', 'event/discussions-with-israel', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c12>subject/0', 'd2ad808d45b48b35#c12', 'person/state-department-official~4522b0', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c13>subject/0', 'd2ad808d45b48b35#c13', 'person/state-department-official~4522b0', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c14>subject/0', 'd2ad808d45b48b35#c14', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c15>subject/0', 'd2ad808d45b48b35#c15', 'unit/israeli-troops', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c16>subject/0', 'd2ad808d45b48b35#c16', 'unit/israeli-troops', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c17>subject/0', 'd2ad808d45b48b35#c17', 'unit/israeli-troops', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c18>subject/0', 'd2ad808d45b48b35#c18', 'place/north~cd4f6d', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c19>subject/0', 'd2ad808d45b48b35#c19', 'group/hamas-militants~362ef7', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c2>subject/0', 'd2ad808d45b48b35#c2', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c20>subject/0', 'd2ad808d45b48b35#c20', 'group/hamas-militants~362ef7', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c21>subject/0', 'd2ad808d45b48b35#c21', 'event/exodus-of-civilians', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c22>subject/0', 'd2ad808d45b48b35#c22', 'group/aid-workers~44f8ab', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c23>subject/0', 'd2ad808d45b48b35#c23', 'event/war', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c24>subject/0', 'd2ad808d45b48b35#c24', 'event/october-7-attack-on-israel', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c25>subject/0', 'd2ad808d45b48b35#c25', 'event/october-7-attack-on-israel', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c3>subject/0', 'd2ad808d45b48b35#c3', 'person/state-department-official~4522b0', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c4>subject/0', 'd2ad808d45b48b35#c4', 'organization/the-washington-post', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c5>subject/0', 'd2ad808d45b48b35#c5', 'group/american-officials~779c5a', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c6>subject/0', 'd2ad808d45b48b35#c6', 'group/american-officials~779c5a', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c7>subject/0', 'd2ad808d45b48b35#c7', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c8>subject/0', 'd2ad808d45b48b35#c8', 'organization/the-washington-post', 0, null, null, null, null, '73c79055cbe86435'],
['d2ad808d45b48b35#c9>subject/0', 'd2ad808d45b48b35#c9', 'person/official~2e9424', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c0>subject/0', 'de392573cfc2cb31#c0', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c1>subject/0', 'de392573cfc2cb31#c1', 'person/mara-lindholm', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c10>subject/0', 'de392573cfc2cb31#c10', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c11>subject/0', 'de392573cfc2cb31#c11', 'organization/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c2>subject/0', 'de392573cfc2cb31#c2', 'person/mara-lindholm', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c4>subject/0', 'de392573cfc2cb31#c4', 'person/mara-lindholm', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c5>subject/0', 'de392573cfc2cb31#c5', 'person/mara-lindholm', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c6>subject/0', 'de392573cfc2cb31#c6', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c7>subject/0', 'de392573cfc2cb31#c7', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['de392573cfc2cb31#c9>subject/0', 'de392573cfc2cb31#c9', 'organization/the-harbor-ledger', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c0>subject/0', 'efacce85ae195af1#c0', 'place/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c1>subject/0', 'efacce85ae195af1#c1', 'organization/dockworkers-union', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c12>subject/0', 'efacce85ae195af1#c12', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c13>subject/0', 'efacce85ae195af1#c13', 'person/one-of-our-people~812c50', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c14>subject/0', 'efacce85ae195af1#c14', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c16>subject/0', 'efacce85ae195af1#c16', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c17>subject/0', 'efacce85ae195af1#c17', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c18>subject/0', 'efacce85ae195af1#c18', 'organization/aldgate-capital', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c19>subject/0', 'efacce85ae195af1#c19', 'organization/government~73dcf1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c2>subject/0', 'efacce85ae195af1#c2', 'person/amara-okafor', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c20>subject/0', 'efacce85ae195af1#c20', 'organization/government~73dcf1', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c21>subject/0', 'efacce85ae195af1#c21', 'place/gates~de7101', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c22>subject/0', 'efacce85ae195af1#c22', 'organization/port-authority', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c3>subject/0', 'efacce85ae195af1#c3', 'person/amara-okafor', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c4>subject/0', 'efacce85ae195af1#c4', 'organization/company~299e93', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c5>subject/0', 'efacce85ae195af1#c5', 'organization/company~299e93', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c7>subject/0', 'efacce85ae195af1#c7', 'policy/tentative-agreement', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c8>subject/0', 'efacce85ae195af1#c8', 'group/members', 0, null, null, null, null, '73c79055cbe86435'],
['efacce85ae195af1#c9>subject/0', 'efacce85ae195af1#c9', 'group/members', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c0>subject/0', 'f4da8b03f6eca253#c0', 'place/brightwater-terminals', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c1>subject/0', 'f4da8b03f6eca253#c1', 'policy/offer~2e2ad6', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c10>subject/0', 'f4da8b03f6eca253#c10', 'group/two-people~21f6c7', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c11>subject/0', 'f4da8b03f6eca253#c11', 'group/two-people~21f6c7', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c13>subject/0', 'f4da8b03f6eca253#c13', 'organization/shipping-lines', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c14>subject/0', 'f4da8b03f6eca253#c14', 'place/corvane-line', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c15>subject/0', 'f4da8b03f6eca253#c15', 'place/corvane-line', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c16>subject/0', 'f4da8b03f6eca253#c16', 'place/gates~5e9c0a', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c17>subject/0', 'f4da8b03f6eca253#c17', 'person/spokesman~bfd179', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c18>subject/0', 'f4da8b03f6eca253#c18', 'person/peter-lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c19>subject/0', 'f4da8b03f6eca253#c19', 'person/peter-lindqvist', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c2>subject/0', 'f4da8b03f6eca253#c2', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c20>subject/0', 'f4da8b03f6eca253#c20', 'organization/government~b2bb69', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c21>subject/0', 'f4da8b03f6eca253#c21', 'organization/government~b2bb69', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c4>subject/0', 'f4da8b03f6eca253#c4', 'person/ines-moreau', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c5>subject/0', 'f4da8b03f6eca253#c5', 'person/douglas-hale', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c6>subject/0', 'f4da8b03f6eca253#c6', 'person/amara-okafor', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c7>subject/0', 'f4da8b03f6eca253#c7', 'person/amara-okafor', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c8>subject/0', 'f4da8b03f6eca253#c8', 'person/amara-okafor', 0, null, null, null, null, '73c79055cbe86435'],
['f4da8b03f6eca253#c9>subject/0', 'f4da8b03f6eca253#c9', 'person/amara-okafor', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c0>subject/0', 'fa335865584ec74e#c0', 'organization/biden-administration', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c1>subject/0', 'fa335865584ec74e#c1', 'group/hamas-leaders~ff4653', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c12>subject/0', 'fa335865584ec74e#c12', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c13>subject/0', 'fa335865584ec74e#c13', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c14>subject/0', 'fa335865584ec74e#c14', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c15>subject/0', 'fa335865584ec74e#c15', 'group/experts~19ce12', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c16>subject/0', 'fa335865584ec74e#c16', 'event/limited-raids', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c17>subject/0', 'fa335865584ec74e#c17', 'group/hamas-fighters~58cd50', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c2>subject/0', 'fa335865584ec74e#c2', 'organization/the-washington-post', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c21>subject/0', 'fa335865584ec74e#c21', 'person/yahya-sinwar', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c23>subject/0', 'fa335865584ec74e#c23', 'organization/hamas', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c24>subject/0', 'fa335865584ec74e#c24', 'place/office', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c25>subject/0', 'fa335865584ec74e#c25', 'event/talks-on-a-truce', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c3>subject/0', 'fa335865584ec74e#c3', 'organization/the-washington-post', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c4>subject/0', 'fa335865584ec74e#c4', 'place/united-states', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c5>subject/0', 'fa335865584ec74e#c5', 'place/israel', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c6>subject/0', 'fa335865584ec74e#c6', 'organization/the-washington-post', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c7>subject/0', 'fa335865584ec74e#c7', 'group/american-officials~258fc9', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c8>subject/0', 'fa335865584ec74e#c8', 'group/american-officials~258fc9', 0, null, null, null, null, '73c79055cbe86435'],
['fa335865584ec74e#c9>subject/0', 'fa335865584ec74e#c9', 'group/american-officials~258fc9', 0, null, null, null, null, '73c79055cbe86435']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_SUBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c19>teller/1', '0588b13a715184c1#c19', 'organization/government', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['0588b13a715184c1#c2>teller/1', '0588b13a715184c1#c2', 'organization/cnn', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['0588b13a715184c1#c2>teller/2', '0588b13a715184c1#c2', 'person/joe-biden', 2, null, 'says', null, null, '459819f014d6b4e4'],
['0588b13a715184c1#c20>teller/1', '0588b13a715184c1#c20', 'organization/government', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['0588b13a715184c1#c21>teller/1', '0588b13a715184c1#c21', 'organization/government', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['0588b13a715184c1#c23>teller/1', '0588b13a715184c1#c23', 'organization/state-department', 1, null, 'believes', null, null, 'd7907cc8e083f89f'],
['0588b13a715184c1#c3>teller/1', '0588b13a715184c1#c3', 'organization/cnn', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['0588b13a715184c1#c3>teller/2', '0588b13a715184c1#c3', 'person/joe-biden', 2, null, 'says', null, null, '459819f014d6b4e4'],
['0588b13a715184c1#c6>teller/1', '0588b13a715184c1#c6', 'person/joe-biden', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['0588b13a715184c1#c7>teller/1', '0588b13a715184c1#c7', 'person/joe-biden', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['1e597f30a3b96fb6#c0>teller/1', '1e597f30a3b96fb6#c0', 'object/report', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['1e597f30a3b96fb6#c1>teller/1', '1e597f30a3b96fb6#c1', 'object/report', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['1e597f30a3b96fb6#c17>teller/1', '1e597f30a3b96fb6#c17', 'group/israeli-officials~5e4dd2', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['1e597f30a3b96fb6#c2>teller/1', '1e597f30a3b96fb6#c2', 'object/report', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['1e597f30a3b96fb6#c21>teller/1', '1e597f30a3b96fb6#c21', 'place/other-countries', 1, null, 'warns', null, null, 'b3ff902f435797e5'],
['31d0ceeaef990ac8#c0>teller/1', '31d0ceeaef990ac8#c0', 'organization/the-harbor-ledger', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['31d0ceeaef990ac8#c0>teller/2', '31d0ceeaef990ac8#c0', 'group/two-executives~0d2fc9', 2, null, 'says', null, null, '459819f014d6b4e4'],
['31d0ceeaef990ac8#c10>teller/1', '31d0ceeaef990ac8#c10', 'person/peter-lindqvist', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['31d0ceeaef990ac8#c10>teller/2', '31d0ceeaef990ac8#c10', 'person/peter-lindqvist', 2, null, 'says', null, null, '459819f014d6b4e4'],
['31d0ceeaef990ac8#c12>teller/1', '31d0ceeaef990ac8#c12', 'person/peter-lindqvist', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['31d0ceeaef990ac8#c3>teller/1', '31d0ceeaef990ac8#c3', 'organization/the-harbor-ledger', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['31d0ceeaef990ac8#c9>teller/1', '31d0ceeaef990ac8#c9', 'person/peter-lindqvist', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c0>teller/1', '37f710daf59ade1d#c0', 'group/two-senior-executives~a3eb10', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c1>teller/1', '37f710daf59ade1d#c1', 'group/two-senior-executives~a3eb10', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c10>teller/1', '37f710daf59ade1d#c10', 'person/one-of-them~3956ce', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c12>teller/1', '37f710daf59ade1d#c12', 'person/one-executive~ec8f4b', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c14>teller/1', '37f710daf59ade1d#c14', 'person/one-executive~ec8f4b', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c17>teller/1', '37f710daf59ade1d#c17', 'person/union-official~7c8453', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c18>teller/1', '37f710daf59ade1d#c18', 'person/union-official~7c8453', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c20>teller/1', '37f710daf59ade1d#c20', 'person/union-official~7c8453', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c23>teller/1', '37f710daf59ade1d#c23', 'person/judge~771969', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c3>teller/1', '37f710daf59ade1d#c3', 'group/two-senior-executives~a3eb10', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['37f710daf59ade1d#c8>teller/1', '37f710daf59ade1d#c8', 'person/one-of-them~3956ce', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c18>teller/1', '3ad4cf08c80e7cd1#c18', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c2>teller/1', '3ad4cf08c80e7cd1#c2', 'person/helen-strand', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c24>teller/1', '3ad4cf08c80e7cd1#c24', 'person/senior-official~897240', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c3>teller/1', '3ad4cf08c80e7cd1#c3', 'person/helen-strand', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c4>teller/1', '3ad4cf08c80e7cd1#c4', 'person/helen-strand', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c5>teller/1', '3ad4cf08c80e7cd1#c5', 'person/helen-strand', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c6>teller/1', '3ad4cf08c80e7cd1#c6', 'person/helen-strand', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c7>teller/1', '3ad4cf08c80e7cd1#c7', 'person/helen-strand', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3ad4cf08c80e7cd1#c9>teller/1', '3ad4cf08c80e7cd1#c9', 'person/helen-strand', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3de775271e7fd2ba#c0>teller/1', '3de775271e7fd2ba#c0', 'organization/politico', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3de775271e7fd2ba#c0>teller/2', '3de775271e7fd2ba#c0', 'group/four-us-officials~e650cd', 2, null, 'says', null, null, '459819f014d6b4e4'],
['3de775271e7fd2ba#c1>teller/1', '3de775271e7fd2ba#c1', 'organization/politico', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3de775271e7fd2ba#c1>teller/2', '3de775271e7fd2ba#c1', 'group/four-us-officials~e650cd', 2, null, 'says', null, null, '459819f014d6b4e4'],
['3de775271e7fd2ba#c19>teller/1', '3de775271e7fd2ba#c19', 'organization/politico', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3de775271e7fd2ba#c19>teller/2', '3de775271e7fd2ba#c19', 'group/two-israeli-officials~aa4c2d', 2, null, 'says', null, null, '459819f014d6b4e4'],
['3de775271e7fd2ba#c6>teller/1', '3de775271e7fd2ba#c6', 'object/report~56882d', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3de775271e7fd2ba#c7>teller/1', '3de775271e7fd2ba#c7', 'object/report~56882d', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['3de775271e7fd2ba#c7>teller/2', '3de775271e7fd2ba#c7', 'group/top-aides~95affe', 2, null, 'says', null, null, '459819f014d6b4e4'],
['67e9ec990abd7858#c10>teller/1', '67e9ec990abd7858#c10', 'organization/politico', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['67e9ec990abd7858#c11>teller/1', '67e9ec990abd7858#c11', 'organization/politico', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['67e9ec990abd7858#c15>teller/1', '67e9ec990abd7858#c15', 'person/joe-biden', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['67e9ec990abd7858#c18>teller/1', '67e9ec990abd7858#c18', 'person/joe-biden', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['67e9ec990abd7858#c4>teller/1', '67e9ec990abd7858#c4', 'person/joe-biden', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['67e9ec990abd7858#c5>teller/1', '67e9ec990abd7858#c5', 'person/jake-sullivan', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['67e9ec990abd7858#c8>teller/1', '67e9ec990abd7858#c8', 'person/jake-sullivan', 1, null, 'denies', null, null, '2751b26a1f6e1c4d'],
['67e9ec990abd7858#c9>teller/1', '67e9ec990abd7858#c9', 'person/jake-sullivan', 1, null, 'denies', null, null, '2751b26a1f6e1c4d'],
['6ecbe70c84387cb5#c11>teller/1', '6ecbe70c84387cb5#c11', 'organization/brightwater-terminals', 1, null, 'asks', null, null, 'cb51ad03d5b4b192'],
['6ecbe70c84387cb5#c18>teller/1', '6ecbe70c84387cb5#c18', 'organization/national-growers-association', 1, null, 'warns', null, null, 'b3ff902f435797e5'],
['6ecbe70c84387cb5#c7>teller/1', '6ecbe70c84387cb5#c7', 'organization/union~9a329f', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['6ecbe70c84387cb5#c8>teller/1', '6ecbe70c84387cb5#c8', 'organization/union~9a329f', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['6f450208f984b15f#c10>teller/1', '6f450208f984b15f#c10', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['6f450208f984b15f#c11>teller/1', '6f450208f984b15f#c11', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['6f450208f984b15f#c12>teller/1', '6f450208f984b15f#c12', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['6f450208f984b15f#c15>teller/1', '6f450208f984b15f#c15', 'organization/brightwater-terminals', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['6f450208f984b15f#c18>teller/1', '6f450208f984b15f#c18', 'person/douglas-hale', 1, null, 'promises', null, null, 'c7ba7fcd28e74659'],
['6f450208f984b15f#c23>teller/1', '6f450208f984b15f#c23', 'person/ruth-castellano', 1, null, 'asks', null, null, 'cb51ad03d5b4b192'],
['6f450208f984b15f#c5>teller/1', '6f450208f984b15f#c5', 'organization/federation-of-dock-and-harbor-workers', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['6f450208f984b15f#c6>teller/1', '6f450208f984b15f#c6', 'organization/union', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['6f450208f984b15f#c7>teller/1', '6f450208f984b15f#c7', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c10>teller/1', '7692aa2c67bce030#c10', 'person/yoav-gallant', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c11>teller/1', '7692aa2c67bce030#c11', 'person/yoav-gallant', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c13>teller/1', '7692aa2c67bce030#c13', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c14>teller/1', '7692aa2c67bce030#c14', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c16>teller/1', '7692aa2c67bce030#c16', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c17>teller/1', '7692aa2c67bce030#c17', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c2>teller/1', '7692aa2c67bce030#c2', 'person/yoav-gallant', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c20>teller/1', '7692aa2c67bce030#c20', 'person/israeli-official~34634e', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c21>teller/1', '7692aa2c67bce030#c21', 'person/israeli-official~34634e', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c22>teller/1', '7692aa2c67bce030#c22', 'person/israeli-official~34634e', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c6>teller/1', '7692aa2c67bce030#c6', 'place/israel', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['7692aa2c67bce030#c9>teller/1', '7692aa2c67bce030#c9', 'person/yoav-gallant', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['a5df06daf36fb3b9#c11>teller/1', 'a5df06daf36fb3b9#c11', 'organization/brightwater-terminals', 1, null, 'asks', null, null, 'cb51ad03d5b4b192'],
['a5df06daf36fb3b9#c13>teller/1', 'a5df06daf36fb3b9#c13', 'organization/national-growers-association', 1, null, 'warns', null, null, 'b3ff902f435797e5'],
['a5df06daf36fb3b9#c14>teller/1', 'a5df06daf36fb3b9#c14', 'person/tom-abara', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['a5df06daf36fb3b9#c15>teller/1', 'a5df06daf36fb3b9#c15', 'person/tom-abara', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['a5df06daf36fb3b9#c19>teller/1', 'a5df06daf36fb3b9#c19', 'unit/police', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['a5df06daf36fb3b9#c7>teller/1', 'a5df06daf36fb3b9#c7', 'organization/union~71adc1', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['a5df06daf36fb3b9#c8>teller/1', 'a5df06daf36fb3b9#c8', 'organization/union~71adc1', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c1>teller/1', 'ae4c282f84fb4ea9#c1', 'person/douglas-hale', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c11>teller/1', 'ae4c282f84fb4ea9#c11', 'organization/the-harbor-ledger', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c13>teller/1', 'ae4c282f84fb4ea9#c13', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c14>teller/1', 'ae4c282f84fb4ea9#c14', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c16>teller/1', 'ae4c282f84fb4ea9#c16', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c3>teller/1', 'ae4c282f84fb4ea9#c3', 'person/douglas-hale', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c4>teller/1', 'ae4c282f84fb4ea9#c4', 'person/douglas-hale', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c6>teller/1', 'ae4c282f84fb4ea9#c6', 'organization/company~96b819', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['ae4c282f84fb4ea9#c7>teller/1', 'ae4c282f84fb4ea9#c7', 'organization/company~96b819', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['d2ad808d45b48b35#c1>teller/1', 'd2ad808d45b48b35#c1', 'organization/the-washington-post', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['d2ad808d45b48b35#c11>teller/1', 'd2ad808d45b48b35#c11', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['d2ad808d45b48b35#c14>teller/1', 'd2ad808d45b48b35#c14', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['d2ad808d45b48b35#c2>teller/1', 'd2ad808d45b48b35#c2', 'organization/the-washington-post', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['d2ad808d45b48b35#c21>teller/1', 'd2ad808d45b48b35#c21', 'group/aid-workers~44f8ab', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['d2ad808d45b48b35#c23>teller/1', 'd2ad808d45b48b35#c23', 'organization/health-authority', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['d2ad808d45b48b35#c6>teller/1', 'd2ad808d45b48b35#c6', 'organization/the-washington-post', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['d2ad808d45b48b35#c7>teller/1', 'd2ad808d45b48b35#c7', 'organization/the-washington-post', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['de392573cfc2cb31#c0>teller/1', 'de392573cfc2cb31#c0', 'person/mara-lindholm', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['de392573cfc2cb31#c10>teller/1', 'de392573cfc2cb31#c10', 'organization/the-harbor-ledger', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['de392573cfc2cb31#c3>teller/1', 'de392573cfc2cb31#c3', 'person/mara-lindholm', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['de392573cfc2cb31#c7>teller/1', 'de392573cfc2cb31#c7', 'person/mara-lindholm', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['de392573cfc2cb31#c8>teller/1', 'de392573cfc2cb31#c8', 'person/mara-lindholm', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['efacce85ae195af1#c10>teller/1', 'efacce85ae195af1#c10', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['efacce85ae195af1#c11>teller/1', 'efacce85ae195af1#c11', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['efacce85ae195af1#c13>teller/1', 'efacce85ae195af1#c13', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['efacce85ae195af1#c15>teller/1', 'efacce85ae195af1#c15', 'person/douglas-hale', 1, null, 'denies', null, null, '2751b26a1f6e1c4d'],
['efacce85ae195af1#c21>teller/1', 'efacce85ae195af1#c21', 'organization/port-authority', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['efacce85ae195af1#c23>teller/1', 'efacce85ae195af1#c23', 'organization/port-authority', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['f4da8b03f6eca253#c14>teller/1', 'f4da8b03f6eca253#c14', 'person/spokesman~bfd179', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['f4da8b03f6eca253#c15>teller/1', 'f4da8b03f6eca253#c15', 'person/spokesman~bfd179', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['f4da8b03f6eca253#c16>teller/1', 'f4da8b03f6eca253#c16', 'person/spokesman~bfd179', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['f4da8b03f6eca253#c20>teller/1', 'f4da8b03f6eca253#c20', 'person/peter-lindqvist', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['f4da8b03f6eca253#c21>teller/1', 'f4da8b03f6eca253#c21', 'person/peter-lindqvist', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['f4da8b03f6eca253#c3>teller/1', 'f4da8b03f6eca253#c3', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['f4da8b03f6eca253#c5>teller/1', 'f4da8b03f6eca253#c5', 'person/ines-moreau', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['f4da8b03f6eca253#c9>teller/1', 'f4da8b03f6eca253#c9', 'group/two-people~21f6c7', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['fa335865584ec74e#c0>teller/1', 'fa335865584ec74e#c0', 'organization/the-washington-post', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['fa335865584ec74e#c0>teller/2', 'fa335865584ec74e#c0', 'group/four-people~8f5a98', 2, null, 'says', null, null, '459819f014d6b4e4'],
['fa335865584ec74e#c14>teller/1', 'fa335865584ec74e#c14', 'place/israel', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['fa335865584ec74e#c16>teller/1', 'fa335865584ec74e#c16', 'group/experts~19ce12', 1, null, 'believes', null, null, 'd7907cc8e083f89f'],
['fa335865584ec74e#c4>teller/1', 'fa335865584ec74e#c4', 'organization/the-washington-post', 1, null, 'says', null, null, '75ea9ff51dc4031a'],
['fa335865584ec74e#c5>teller/1', 'fa335865584ec74e#c5', 'organization/the-washington-post', 1, null, 'says', null, null, '75ea9ff51dc4031a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>teller/0', '0588b13a715184c1#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c1>teller/0', '0588b13a715184c1#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c10>teller/0', '0588b13a715184c1#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c11>teller/0', '0588b13a715184c1#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c12>teller/0', '0588b13a715184c1#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c13>teller/0', '0588b13a715184c1#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c14>teller/0', '0588b13a715184c1#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c15>teller/0', '0588b13a715184c1#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c16>teller/0', '0588b13a715184c1#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c17>teller/0', '0588b13a715184c1#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c18>teller/0', '0588b13a715184c1#c18', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c19>teller/0', '0588b13a715184c1#c19', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c2>teller/0', '0588b13a715184c1#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c20>teller/0', '0588b13a715184c1#c20', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c21>teller/0', '0588b13a715184c1#c21', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c22>teller/0', '0588b13a715184c1#c22', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c23>teller/0', '0588b13a715184c1#c23', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c24>teller/0', '0588b13a715184c1#c24', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c25>teller/0', '0588b13a715184c1#c25', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c26>teller/0', '0588b13a715184c1#c26', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c3>teller/0', '0588b13a715184c1#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c4>teller/0', '0588b13a715184c1#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c5>teller/0', '0588b13a715184c1#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c6>teller/0', '0588b13a715184c1#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c7>teller/0', '0588b13a715184c1#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c8>teller/0', '0588b13a715184c1#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['0588b13a715184c1#c9>teller/0', '0588b13a715184c1#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c0>teller/0', '1e597f30a3b96fb6#c0', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c1>teller/0', '1e597f30a3b96fb6#c1', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c10>teller/0', '1e597f30a3b96fb6#c10', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c11>teller/0', '1e597f30a3b96fb6#c11', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c12>teller/0', '1e597f30a3b96fb6#c12', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c13>teller/0', '1e597f30a3b96fb6#c13', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c14>teller/0', '1e597f30a3b96fb6#c14', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c15>teller/0', '1e597f30a3b96fb6#c15', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c16>teller/0', '1e597f30a3b96fb6#c16', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c17>teller/0', '1e597f30a3b96fb6#c17', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c18>teller/0', '1e597f30a3b96fb6#c18', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c19>teller/0', '1e597f30a3b96fb6#c19', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c2>teller/0', '1e597f30a3b96fb6#c2', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c20>teller/0', '1e597f30a3b96fb6#c20', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c21>teller/0', '1e597f30a3b96fb6#c21', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c3>teller/0', '1e597f30a3b96fb6#c3', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c4>teller/0', '1e597f30a3b96fb6#c4', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c5>teller/0', '1e597f30a3b96fb6#c5', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c6>teller/0', '1e597f30a3b96fb6#c6', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c7>teller/0', '1e597f30a3b96fb6#c7', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c8>teller/0', '1e597f30a3b96fb6#c8', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['1e597f30a3b96fb6#c9>teller/0', '1e597f30a3b96fb6#c9', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c0>teller/0', '31d0ceeaef990ac8#c0', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c1>teller/0', '31d0ceeaef990ac8#c1', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c10>teller/0', '31d0ceeaef990ac8#c10', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c11>teller/0', '31d0ceeaef990ac8#c11', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c12>teller/0', '31d0ceeaef990ac8#c12', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c13>teller/0', '31d0ceeaef990ac8#c13', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c14>teller/0', '31d0ceeaef990ac8#c14', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c15>teller/0', '31d0ceeaef990ac8#c15', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c16>teller/0', '31d0ceeaef990ac8#c16', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c17>teller/0', '31d0ceeaef990ac8#c17', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c18>teller/0', '31d0ceeaef990ac8#c18', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c2>teller/0', '31d0ceeaef990ac8#c2', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c3>teller/0', '31d0ceeaef990ac8#c3', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c4>teller/0', '31d0ceeaef990ac8#c4', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c5>teller/0', '31d0ceeaef990ac8#c5', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c6>teller/0', '31d0ceeaef990ac8#c6', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c7>teller/0', '31d0ceeaef990ac8#c7', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c8>teller/0', '31d0ceeaef990ac8#c8', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['31d0ceeaef990ac8#c9>teller/0', '31d0ceeaef990ac8#c9', 'outlet/the-eastern-courier', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c0>teller/0', '37f710daf59ade1d#c0', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c1>teller/0', '37f710daf59ade1d#c1', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c10>teller/0', '37f710daf59ade1d#c10', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c11>teller/0', '37f710daf59ade1d#c11', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c12>teller/0', '37f710daf59ade1d#c12', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c13>teller/0', '37f710daf59ade1d#c13', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c14>teller/0', '37f710daf59ade1d#c14', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c15>teller/0', '37f710daf59ade1d#c15', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c16>teller/0', '37f710daf59ade1d#c16', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c17>teller/0', '37f710daf59ade1d#c17', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c18>teller/0', '37f710daf59ade1d#c18', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c19>teller/0', '37f710daf59ade1d#c19', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c2>teller/0', '37f710daf59ade1d#c2', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c20>teller/0', '37f710daf59ade1d#c20', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c21>teller/0', '37f710daf59ade1d#c21', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c22>teller/0', '37f710daf59ade1d#c22', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c23>teller/0', '37f710daf59ade1d#c23', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c3>teller/0', '37f710daf59ade1d#c3', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c4>teller/0', '37f710daf59ade1d#c4', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c5>teller/0', '37f710daf59ade1d#c5', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c6>teller/0', '37f710daf59ade1d#c6', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c7>teller/0', '37f710daf59ade1d#c7', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c8>teller/0', '37f710daf59ade1d#c8', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['37f710daf59ade1d#c9>teller/0', '37f710daf59ade1d#c9', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c0>teller/0', '3ad4cf08c80e7cd1#c0', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c1>teller/0', '3ad4cf08c80e7cd1#c1', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c10>teller/0', '3ad4cf08c80e7cd1#c10', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c11>teller/0', '3ad4cf08c80e7cd1#c11', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c12>teller/0', '3ad4cf08c80e7cd1#c12', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c13>teller/0', '3ad4cf08c80e7cd1#c13', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c14>teller/0', '3ad4cf08c80e7cd1#c14', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c15>teller/0', '3ad4cf08c80e7cd1#c15', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c16>teller/0', '3ad4cf08c80e7cd1#c16', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c17>teller/0', '3ad4cf08c80e7cd1#c17', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c18>teller/0', '3ad4cf08c80e7cd1#c18', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c19>teller/0', '3ad4cf08c80e7cd1#c19', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c2>teller/0', '3ad4cf08c80e7cd1#c2', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c20>teller/0', '3ad4cf08c80e7cd1#c20', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c21>teller/0', '3ad4cf08c80e7cd1#c21', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c22>teller/0', '3ad4cf08c80e7cd1#c22', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c23>teller/0', '3ad4cf08c80e7cd1#c23', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c24>teller/0', '3ad4cf08c80e7cd1#c24', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c25>teller/0', '3ad4cf08c80e7cd1#c25', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c26>teller/0', '3ad4cf08c80e7cd1#c26', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c27>teller/0', '3ad4cf08c80e7cd1#c27', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c28>teller/0', '3ad4cf08c80e7cd1#c28', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c29>teller/0', '3ad4cf08c80e7cd1#c29', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c3>teller/0', '3ad4cf08c80e7cd1#c3', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c30>teller/0', '3ad4cf08c80e7cd1#c30', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c4>teller/0', '3ad4cf08c80e7cd1#c4', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c5>teller/0', '3ad4cf08c80e7cd1#c5', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c6>teller/0', '3ad4cf08c80e7cd1#c6', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c7>teller/0', '3ad4cf08c80e7cd1#c7', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c8>teller/0', '3ad4cf08c80e7cd1#c8', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3ad4cf08c80e7cd1#c9>teller/0', '3ad4cf08c80e7cd1#c9', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c0>teller/0', '3de775271e7fd2ba#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c1>teller/0', '3de775271e7fd2ba#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c10>teller/0', '3de775271e7fd2ba#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c11>teller/0', '3de775271e7fd2ba#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c12>teller/0', '3de775271e7fd2ba#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c13>teller/0', '3de775271e7fd2ba#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c14>teller/0', '3de775271e7fd2ba#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c15>teller/0', '3de775271e7fd2ba#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c16>teller/0', '3de775271e7fd2ba#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c17>teller/0', '3de775271e7fd2ba#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c18>teller/0', '3de775271e7fd2ba#c18', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c19>teller/0', '3de775271e7fd2ba#c19', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c2>teller/0', '3de775271e7fd2ba#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c20>teller/0', '3de775271e7fd2ba#c20', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c21>teller/0', '3de775271e7fd2ba#c21', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c22>teller/0', '3de775271e7fd2ba#c22', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c3>teller/0', '3de775271e7fd2ba#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c4>teller/0', '3de775271e7fd2ba#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c5>teller/0', '3de775271e7fd2ba#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c6>teller/0', '3de775271e7fd2ba#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c7>teller/0', '3de775271e7fd2ba#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c8>teller/0', '3de775271e7fd2ba#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['3de775271e7fd2ba#c9>teller/0', '3de775271e7fd2ba#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c0>teller/0', '67e9ec990abd7858#c0', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c1>teller/0', '67e9ec990abd7858#c1', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c10>teller/0', '67e9ec990abd7858#c10', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c11>teller/0', '67e9ec990abd7858#c11', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c12>teller/0', '67e9ec990abd7858#c12', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c13>teller/0', '67e9ec990abd7858#c13', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c14>teller/0', '67e9ec990abd7858#c14', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c15>teller/0', '67e9ec990abd7858#c15', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c16>teller/0', '67e9ec990abd7858#c16', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c17>teller/0', '67e9ec990abd7858#c17', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c18>teller/0', '67e9ec990abd7858#c18', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c19>teller/0', '67e9ec990abd7858#c19', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c2>teller/0', '67e9ec990abd7858#c2', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c20>teller/0', '67e9ec990abd7858#c20', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c21>teller/0', '67e9ec990abd7858#c21', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c3>teller/0', '67e9ec990abd7858#c3', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c4>teller/0', '67e9ec990abd7858#c4', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c5>teller/0', '67e9ec990abd7858#c5', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c6>teller/0', '67e9ec990abd7858#c6', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c7>teller/0', '67e9ec990abd7858#c7', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c8>teller/0', '67e9ec990abd7858#c8', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['67e9ec990abd7858#c9>teller/0', '67e9ec990abd7858#c9', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c0>teller/0', '6ecbe70c84387cb5#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c1>teller/0', '6ecbe70c84387cb5#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c10>teller/0', '6ecbe70c84387cb5#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c11>teller/0', '6ecbe70c84387cb5#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c12>teller/0', '6ecbe70c84387cb5#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c13>teller/0', '6ecbe70c84387cb5#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c14>teller/0', '6ecbe70c84387cb5#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c15>teller/0', '6ecbe70c84387cb5#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c16>teller/0', '6ecbe70c84387cb5#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c17>teller/0', '6ecbe70c84387cb5#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c18>teller/0', '6ecbe70c84387cb5#c18', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c2>teller/0', '6ecbe70c84387cb5#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c3>teller/0', '6ecbe70c84387cb5#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c4>teller/0', '6ecbe70c84387cb5#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c5>teller/0', '6ecbe70c84387cb5#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c6>teller/0', '6ecbe70c84387cb5#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c7>teller/0', '6ecbe70c84387cb5#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c8>teller/0', '6ecbe70c84387cb5#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6ecbe70c84387cb5#c9>teller/0', '6ecbe70c84387cb5#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c0>teller/0', '6f450208f984b15f#c0', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c1>teller/0', '6f450208f984b15f#c1', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c10>teller/0', '6f450208f984b15f#c10', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c11>teller/0', '6f450208f984b15f#c11', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c12>teller/0', '6f450208f984b15f#c12', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c13>teller/0', '6f450208f984b15f#c13', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c14>teller/0', '6f450208f984b15f#c14', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c15>teller/0', '6f450208f984b15f#c15', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c16>teller/0', '6f450208f984b15f#c16', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c17>teller/0', '6f450208f984b15f#c17', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c18>teller/0', '6f450208f984b15f#c18', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c19>teller/0', '6f450208f984b15f#c19', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c2>teller/0', '6f450208f984b15f#c2', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['6f450208f984b15f#c20>teller/0', '6f450208f984b15f#c20', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c21>teller/0', '6f450208f984b15f#c21', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c22>teller/0', '6f450208f984b15f#c22', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c23>teller/0', '6f450208f984b15f#c23', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c3>teller/0', '6f450208f984b15f#c3', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c4>teller/0', '6f450208f984b15f#c4', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c5>teller/0', '6f450208f984b15f#c5', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c6>teller/0', '6f450208f984b15f#c6', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c7>teller/0', '6f450208f984b15f#c7', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c8>teller/0', '6f450208f984b15f#c8', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['6f450208f984b15f#c9>teller/0', '6f450208f984b15f#c9', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c0>teller/0', '7692aa2c67bce030#c0', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c1>teller/0', '7692aa2c67bce030#c1', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c10>teller/0', '7692aa2c67bce030#c10', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c11>teller/0', '7692aa2c67bce030#c11', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c12>teller/0', '7692aa2c67bce030#c12', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c13>teller/0', '7692aa2c67bce030#c13', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c14>teller/0', '7692aa2c67bce030#c14', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c15>teller/0', '7692aa2c67bce030#c15', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c16>teller/0', '7692aa2c67bce030#c16', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c17>teller/0', '7692aa2c67bce030#c17', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c18>teller/0', '7692aa2c67bce030#c18', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c19>teller/0', '7692aa2c67bce030#c19', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c2>teller/0', '7692aa2c67bce030#c2', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c20>teller/0', '7692aa2c67bce030#c20', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c21>teller/0', '7692aa2c67bce030#c21', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c22>teller/0', '7692aa2c67bce030#c22', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c23>teller/0', '7692aa2c67bce030#c23', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c24>teller/0', '7692aa2c67bce030#c24', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c25>teller/0', '7692aa2c67bce030#c25', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c3>teller/0', '7692aa2c67bce030#c3', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c4>teller/0', '7692aa2c67bce030#c4', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c5>teller/0', '7692aa2c67bce030#c5', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c6>teller/0', '7692aa2c67bce030#c6', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c7>teller/0', '7692aa2c67bce030#c7', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c8>teller/0', '7692aa2c67bce030#c8', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['7692aa2c67bce030#c9>teller/0', '7692aa2c67bce030#c9', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c0>teller/0', 'a5df06daf36fb3b9#c0', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c1>teller/0', 'a5df06daf36fb3b9#c1', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c10>teller/0', 'a5df06daf36fb3b9#c10', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c11>teller/0', 'a5df06daf36fb3b9#c11', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c12>teller/0', 'a5df06daf36fb3b9#c12', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c13>teller/0', 'a5df06daf36fb3b9#c13', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c14>teller/0', 'a5df06daf36fb3b9#c14', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c15>teller/0', 'a5df06daf36fb3b9#c15', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c16>teller/0', 'a5df06daf36fb3b9#c16', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c17>teller/0', 'a5df06daf36fb3b9#c17', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c18>teller/0', 'a5df06daf36fb3b9#c18', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c19>teller/0', 'a5df06daf36fb3b9#c19', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c2>teller/0', 'a5df06daf36fb3b9#c2', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c3>teller/0', 'a5df06daf36fb3b9#c3', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c4>teller/0', 'a5df06daf36fb3b9#c4', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c5>teller/0', 'a5df06daf36fb3b9#c5', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c6>teller/0', 'a5df06daf36fb3b9#c6', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c7>teller/0', 'a5df06daf36fb3b9#c7', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c8>teller/0', 'a5df06daf36fb3b9#c8', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['a5df06daf36fb3b9#c9>teller/0', 'a5df06daf36fb3b9#c9', 'outlet/meridian-wire', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c0>teller/0', 'ae4c282f84fb4ea9#c0', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c1>teller/0', 'ae4c282f84fb4ea9#c1', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c10>teller/0', 'ae4c282f84fb4ea9#c10', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c11>teller/0', 'ae4c282f84fb4ea9#c11', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c12>teller/0', 'ae4c282f84fb4ea9#c12', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c13>teller/0', 'ae4c282f84fb4ea9#c13', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c14>teller/0', 'ae4c282f84fb4ea9#c14', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c15>teller/0', 'ae4c282f84fb4ea9#c15', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c16>teller/0', 'ae4c282f84fb4ea9#c16', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c17>teller/0', 'ae4c282f84fb4ea9#c17', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c18>teller/0', 'ae4c282f84fb4ea9#c18', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c19>teller/0', 'ae4c282f84fb4ea9#c19', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c2>teller/0', 'ae4c282f84fb4ea9#c2', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c20>teller/0', 'ae4c282f84fb4ea9#c20', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c3>teller/0', 'ae4c282f84fb4ea9#c3', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c4>teller/0', 'ae4c282f84fb4ea9#c4', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c5>teller/0', 'ae4c282f84fb4ea9#c5', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c6>teller/0', 'ae4c282f84fb4ea9#c6', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c7>teller/0', 'ae4c282f84fb4ea9#c7', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c8>teller/0', 'ae4c282f84fb4ea9#c8', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['ae4c282f84fb4ea9#c9>teller/0', 'ae4c282f84fb4ea9#c9', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c0>teller/0', 'd2ad808d45b48b35#c0', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c1>teller/0', 'd2ad808d45b48b35#c1', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c10>teller/0', 'd2ad808d45b48b35#c10', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c11>teller/0', 'd2ad808d45b48b35#c11', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c12>teller/0', 'd2ad808d45b48b35#c12', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c13>teller/0', 'd2ad808d45b48b35#c13', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c14>teller/0', 'd2ad808d45b48b35#c14', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c15>teller/0', 'd2ad808d45b48b35#c15', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c16>teller/0', 'd2ad808d45b48b35#c16', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c17>teller/0', 'd2ad808d45b48b35#c17', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c18>teller/0', 'd2ad808d45b48b35#c18', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c19>teller/0', 'd2ad808d45b48b35#c19', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c2>teller/0', 'd2ad808d45b48b35#c2', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c20>teller/0', 'd2ad808d45b48b35#c20', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c21>teller/0', 'd2ad808d45b48b35#c21', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c22>teller/0', 'd2ad808d45b48b35#c22', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c23>teller/0', 'd2ad808d45b48b35#c23', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c24>teller/0', 'd2ad808d45b48b35#c24', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c25>teller/0', 'd2ad808d45b48b35#c25', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c3>teller/0', 'd2ad808d45b48b35#c3', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c4>teller/0', 'd2ad808d45b48b35#c4', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c5>teller/0', 'd2ad808d45b48b35#c5', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c6>teller/0', 'd2ad808d45b48b35#c6', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c7>teller/0', 'd2ad808d45b48b35#c7', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c8>teller/0', 'd2ad808d45b48b35#c8', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['d2ad808d45b48b35#c9>teller/0', 'd2ad808d45b48b35#c9', 'outlet/the-capital-observer', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c0>teller/0', 'de392573cfc2cb31#c0', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c1>teller/0', 'de392573cfc2cb31#c1', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c10>teller/0', 'de392573cfc2cb31#c10', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c11>teller/0', 'de392573cfc2cb31#c11', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c2>teller/0', 'de392573cfc2cb31#c2', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c3>teller/0', 'de392573cfc2cb31#c3', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c4>teller/0', 'de392573cfc2cb31#c4', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c5>teller/0', 'de392573cfc2cb31#c5', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c6>teller/0', 'de392573cfc2cb31#c6', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c7>teller/0', 'de392573cfc2cb31#c7', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c8>teller/0', 'de392573cfc2cb31#c8', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['de392573cfc2cb31#c9>teller/0', 'de392573cfc2cb31#c9', 'outlet/globe-dispatch', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c0>teller/0', 'efacce85ae195af1#c0', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c1>teller/0', 'efacce85ae195af1#c1', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c10>teller/0', 'efacce85ae195af1#c10', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c11>teller/0', 'efacce85ae195af1#c11', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c12>teller/0', 'efacce85ae195af1#c12', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c13>teller/0', 'efacce85ae195af1#c13', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c14>teller/0', 'efacce85ae195af1#c14', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c15>teller/0', 'efacce85ae195af1#c15', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c16>teller/0', 'efacce85ae195af1#c16', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c17>teller/0', 'efacce85ae195af1#c17', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c18>teller/0', 'efacce85ae195af1#c18', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c19>teller/0', 'efacce85ae195af1#c19', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c2>teller/0', 'efacce85ae195af1#c2', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c20>teller/0', 'efacce85ae195af1#c20', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c21>teller/0', 'efacce85ae195af1#c21', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c22>teller/0', 'efacce85ae195af1#c22', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c23>teller/0', 'efacce85ae195af1#c23', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c3>teller/0', 'efacce85ae195af1#c3', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c4>teller/0', 'efacce85ae195af1#c4', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c5>teller/0', 'efacce85ae195af1#c5', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c6>teller/0', 'efacce85ae195af1#c6', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c7>teller/0', 'efacce85ae195af1#c7', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c8>teller/0', 'efacce85ae195af1#c8', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['efacce85ae195af1#c9>teller/0', 'efacce85ae195af1#c9', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c0>teller/0', 'f4da8b03f6eca253#c0', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c1>teller/0', 'f4da8b03f6eca253#c1', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c10>teller/0', 'f4da8b03f6eca253#c10', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c11>teller/0', 'f4da8b03f6eca253#c11', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c12>teller/0', 'f4da8b03f6eca253#c12', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c13>teller/0', 'f4da8b03f6eca253#c13', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c14>teller/0', 'f4da8b03f6eca253#c14', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c15>teller/0', 'f4da8b03f6eca253#c15', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c16>teller/0', 'f4da8b03f6eca253#c16', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c17>teller/0', 'f4da8b03f6eca253#c17', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c18>teller/0', 'f4da8b03f6eca253#c18', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c19>teller/0', 'f4da8b03f6eca253#c19', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c2>teller/0', 'f4da8b03f6eca253#c2', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c20>teller/0', 'f4da8b03f6eca253#c20', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c21>teller/0', 'f4da8b03f6eca253#c21', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c3>teller/0', 'f4da8b03f6eca253#c3', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c4>teller/0', 'f4da8b03f6eca253#c4', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c5>teller/0', 'f4da8b03f6eca253#c5', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c6>teller/0', 'f4da8b03f6eca253#c6', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c7>teller/0', 'f4da8b03f6eca253#c7', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c8>teller/0', 'f4da8b03f6eca253#c8', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['f4da8b03f6eca253#c9>teller/0', 'f4da8b03f6eca253#c9', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c0>teller/0', 'fa335865584ec74e#c0', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c1>teller/0', 'fa335865584ec74e#c1', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c10>teller/0', 'fa335865584ec74e#c10', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c11>teller/0', 'fa335865584ec74e#c11', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c12>teller/0', 'fa335865584ec74e#c12', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c13>teller/0', 'fa335865584ec74e#c13', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c14>teller/0', 'fa335865584ec74e#c14', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c15>teller/0', 'fa335865584ec74e#c15', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c16>teller/0', 'fa335865584ec74e#c16', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c17>teller/0', 'fa335865584ec74e#c17', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c18>teller/0', 'fa335865584ec74e#c18', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c19>teller/0', 'fa335865584ec74e#c19', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c2>teller/0', 'fa335865584ec74e#c2', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c20>teller/0', 'fa335865584ec74e#c20', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c21>teller/0', 'fa335865584ec74e#c21', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c22>teller/0', 'fa335865584ec74e#c22', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c23>teller/0', 'fa335865584ec74e#c23', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c24>teller/0', 'fa335865584ec74e#c24', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c25>teller/0', 'fa335865584ec74e#c25', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c3>teller/0', 'fa335865584ec74e#c3', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c4>teller/0', 'fa335865584ec74e#c4', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c5>teller/0', 'fa335865584ec74e#c5', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c6>teller/0', 'fa335865584ec74e#c6', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c7>teller/0', 'fa335865584ec74e#c7', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c8>teller/0', 'fa335865584ec74e#c8', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a'],
['fa335865584ec74e#c9>teller/0', 'fa335865584ec74e#c9', 'outlet/northgate-times', 0, null, 'says', null, null, 'a63e7611eb10803a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b024a25ec57244b2', 'person/ines-moreau', 'organization/company~0d7198', 'accused', 'p/0df281a606f77fd4', 'ACCUSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|ae4c282f84fb4ea9#c12', 1, 0, 0, 0.944, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, '31c46c34f1073c3d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ACCUSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7de631d33ae60f8f', 'unit/israeli-troops', 'place/rafah', 'advanced further into', 'p/f4f143fec1d40498', 'ADVANCE_INTO', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c16', 1, 0, 0, 0.937, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '312a43cc17ecaf2e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ADVANCED_FURTHER_INTO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2c7c269c42e47358', 'organization/brightwater-terminals', 'object/14-cranes', 'aimed to automate', 'p/91fe0b5ff5c40e65', 'AUTOMATE', 'affirmed', 'planned', false, null, null, '|6f450208f984b15f#c2', 1, 0, 0, 0.838, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '8421f6b985701bbb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_AUTOMATE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e03922e1994d11ec', 'organization/government', 'organization/hamas', 'aimed to dismantle', 'p/b2e38a2d6b5a39c6', 'DISMANTLE', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c20', 1, 0, 0, 0.83, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '09fa3a38c4bad68a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_DISMANTLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/455d0d9763e0feb4', 'organization/government', 'group/hostages~c49881', 'aimed to free', 'p/917e55c2ed9d4a0a', 'RELEASE', 'affirmed', 'planned', false, 'CONCEDE', 4.5, '|0588b13a715184c1#c21', 1, 0, 0, 0.708, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'cbd2da0c2c9612c0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_FREE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8c0e6e6e36a4bb51', 'organization/government~73dcf1', 'policy/ports-act', 'aimed to invoke', 'p/103e98988123ad0d', 'INVOKE', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c20', 1, 0, 0, 0.825, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '02f7ca7af84763fe']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_INVOKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d9a7121d129a06d1', 'place/united-states', 'event/full-assault-on-rafah', 'aimed to limit', 'p/9ef41e4d79f17ca7', 'LIMIT', 'affirmed', 'planned', false, null, null, '|d2ad808d45b48b35#c2', 1, 0, 0, 0.833, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'd80519290a05b9dd']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_LIMIT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/623014bcd6048e43', 'unit/army', 'object/food', 'aimed to unload', 'p/11568d0dce7fc55b', 'UNLOAD', 'affirmed', 'planned', false, null, null, '|3ad4cf08c80e7cd1#c4', 1, 0, 0, 0.813, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'cd234cd5f195d262'],
['r/a4bbcb2a6c181d7e', 'unit/army', 'object/medicine', 'aimed to unload', 'p/ee053060b4af3563', 'UNLOAD', 'affirmed', 'planned', false, null, null, '|3ad4cf08c80e7cd1#c5', 1, 0, 0, 0.802, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'fab502a7ba1e8c3d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_UNLOAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/9380ff661844bc4d', 'organization/brightwater-terminals', 'organization/court~4d4f8e', 'asked', 'p/f721c4f34c042eee', 'ASK', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|a5df06daf36fb3b9#c10', 1, 0, 0, 0.886, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'fadfa1fde0a8ecb8'],
['r/c224b5fa89f0a61f', 'organization/brightwater-terminals', 'organization/court~45af33', 'asked', 'p/f721c4f34c042eee', 'ASK', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|6ecbe70c84387cb5#c10', 1, 0, 0, 0.886, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'bd7bc683d91ec21f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ASKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/54556661bd00b5d6', 'place/rafah', 'unit/last-four-battalions-of-hamas', 'believed to shelter', 'p/0bb5c521f6c24141', 'SHELTER', 'affirmed', 'likely', false, null, null, '|3de775271e7fd2ba#c11', 1, 0, 0, 0.885, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'cd7bfc3f2f34e73b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BELIEVED_TO_SHELTER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/74668f31651c9b6b', 'group/pickets', 'place/gates~650486', 'blocked', 'p/69efe0c5c0133f07', 'BLOCK', 'affirmed', 'actual', false, 'REJECT', -2.0, '|6ecbe70c84387cb5#c2', 1, 0, 0, 0.957, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '30a0282d87aa5834'],
['r/ebe4cc6fb29b91dc', 'group/pickets~9116b1', 'place/gates~d73d5e', 'blocked', 'p/69efe0c5c0133f07', 'BLOCK', 'affirmed', 'actual', false, 'REJECT', -2.0, '|a5df06daf36fb3b9#c2', 1, 0, 0, 0.957, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'b3ea9480cc3e0e4a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BLOCKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6967fb2faf8d826a', 'group/members~8bf324', 'place/port~e12214', 'built', 'p/92c1f7cab0939b6a', 'BUILD', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c7', 1, 0, 0, 0.855, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, 'e96236a2c2fbb9e4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BUILT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f970b7cc0344194e', 'person/ruth-castellano', 'policy/compromise', 'called for', 'p/80ee9d38db51ebc2', 'CALL_FOR', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|31d0ceeaef990ac8#c18', 1, 0, 0, 0.914, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, 'c4a816a3b48fe7ec']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_FOR` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3f9708ff385a7cb6', 'organization/brightwater-terminals', 'event/strike', 'called illegal', 'p/ea4226e4aacb5ac7', 'CALL_ILLEGAL', 'affirmed', 'actual', false, 'PROTEST', -5.0, '|6ecbe70c84387cb5#c9|a5df06daf36fb3b9#c9', 2, 0, 0, 0.855, 2, '|Meridian Wire|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'c1ecaa5e11246f77']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_ILLEGAL` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5fb2255196ee383a', 'person/benjamin-netanyahu', 'group/thousands-of-reservists~689a83', 'called up', 'p/0123fd8b9a808f0f', 'CALL_UP', 'affirmed', 'actual', false, 'MOBILIZE', -5.5, '|1e597f30a3b96fb6#c9', 1, 0, 0, 0.941, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '26e4c25a929a9db4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_UP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/aa53cc952d3f0f4f', 'policy/law', 'group/workers~5cca39', 'can not force', 'p/634f34372f8c791f', 'FORCE', 'denied', 'possible', false, null, null, '|3ad4cf08c80e7cd1#c14', 1, 0, 0, 0.932, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '4219ca39c67ec085']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CAN_NOT_FORCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/87760c9c549bc548', 'organization/politico', 'group/four-us-officials~e650cd', 'cited', 'p/dc26069a290fdd16', 'CITE', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c3', 1, 0, 0, 0.841, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '8ac8dc24c622cad0'],
['r/23590e34a436cd60', 'organization/the-harbor-ledger', 'group/two-executives~0d2fc9', 'cited', 'p/25062852a3ca65ca', 'OWN', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c2', 1, 0, 0, 0.837, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 2, false, 'cedd226098b3fa87'],
['r/f6767164241dffa3', 'organization/the-harbor-ledger', 'person/executive-of-brightwater~60d635', 'cited', 'p/945b75c072cfb87f', 'CITE', 'affirmed', 'actual', false, null, null, '|de392573cfc2cb31#c11', 1, 0, 0, 0.944, 1, '|Globe Dispatch', '2024-09-11', '2024-09-11', 1, 1, false, '6744733a2d32c620'],
['r/2c50a159312c1b16', 'organization/the-washington-post', 'group/four-people~8f5a98', 'cited', 'p/90d71a730559815c', 'CITE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c3', 1, 0, 0, 0.779, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '5722aae829bfde6b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CITED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/64f27fff8323f6f2', 'event/castermouth-port-strike', 'organization/exporters', 'cost', 'p/d23bfdcc5e94732c', 'COST', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c13', 1, 0, 0, 0.917, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '28d957d666fd70de']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`COST` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4ee8107474bca34d', 'organization/hamas', 'place/rafah', 'could keep in', 'p/9eee16acf41d8b20', 'KEEP_IN', 'affirmed', 'possible', false, null, null, '|7692aa2c67bce030#c22', 1, 0, 0, 0.873, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '06e306e18bb0c2ee']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`COULD_KEEP_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2371d564ffcdbe0f', 'organization/hamas', 'unit/brigades', 'could keep', 'p/c19db5867d556af4', 'KEEP', 'affirmed', 'possible', false, null, null, '|7692aa2c67bce030#c22', 1, 0, 0, 0.873, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '7c355e075725bcee']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`COULD_KEEP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e4089a14837f1a5a', 'group/democrats', 'object/military-aid', 'criticized', 'p/917433f40b8926b9', 'CRITICIZE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|0588b13a715184c1#c14', 1, 0, 0, 0.941, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'f07b4bda23020b06'],
['r/4af2f3dbb319ec48', 'person/carla-vance', 'organization/government~69e2fe', 'criticized', 'p/b5e687341edecac4', 'CRITICIZE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|6ecbe70c84387cb5#c13', 1, 0, 0, 0.951, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '92e657511dcea4e4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CRITICIZED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/69e3c6af286dcc5b', 'person/state-department-official~4522b0', 'object/washington-post-report', 'declined to comment on', 'p/4403de43464e7586', 'DECLINE_TO_COMMENT_ON', 'denied', 'actual', false, null, null, '|d2ad808d45b48b35#c0', 1, 0, 0, 0.929, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'f786f054fd85e0ce']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DECLINED_TO_COMMENT_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7afb4e8eb6c367c1', 'organization/brightwater-terminals', 'object/report~f563c0', 'denied', 'p/1ddc9bcadba8592b', 'DENY', 'affirmed', 'actual', false, null, null, '|ae4c282f84fb4ea9#c0', 1, 0, 0, 0.944, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'ca7284ef6a7f97b2'],
['r/06e502ac48fae310', 'organization/court', 'policy/brightwaters-request', 'denied', 'p/b2d5e29cf3f4e03e', 'DENY', 'affirmed', 'actual', false, null, null, '|37f710daf59ade1d#c21', 1, 0, 0, 0.945, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '6f158fba3f9da359']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DENIED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b399ab59e76ae941', 'group/four-us-officials~2b5c02', 'organization/politico', 'described to', 'p/9b4ce1719e104163', 'DESCRIBE_TO', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c13', 1, 0, 0, 0.944, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, 'c7c1c6bfc7130842']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DESCRIBED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/db6a42081c7ca273', 'group/four-us-officials~2b5c02', 'object/message', 'described', 'p/a72eba7a9aa2ec56', 'DESCRIBE', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c13', 1, 0, 0, 0.944, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '74b06faebce29ad1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DESCRIBED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d08554946ee02e0c', 'person/joe-biden', 'policy/new-policy', 'did not announce', 'p/1b22dd8aa596d597', 'ANNOUNCE', 'denied', 'actual', false, null, null, '|67e9ec990abd7858#c5', 1, 0, 0, 0.874, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '5ed582668ccfbe2b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_ANNOUNCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/84236f81fe055a61', 'organization/board', 'policy/proposal-to-the-mediator', 'did not approve', 'p/27a7b80116113819', 'ACCEPT', 'denied', 'actual', false, null, null, '|37f710daf59ade1d#c11', 1, 0, 0, 0.927, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '4d78bc747414331a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_APPROVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d628bace682c5948', 'organization/aldgate-capital', 'policy/tentative-agreement', 'did not endorse', 'p/c9b20fa1acd73d77', 'SUPPORT', 'denied', 'actual', false, null, null, '|efacce85ae195af1#c18', 1, 0, 0, 0.902, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, 'feec707200a4c058']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_ENDORSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/49ae12eb522c1054', 'organization/government~b2bb69', 'policy/plans', 'did not have', 'p/4d5d912650286d22', 'HAVE', 'denied', 'actual', false, null, null, '|f4da8b03f6eca253#c20', 1, 0, 0, 0.936, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'd64fba19dccd0c06']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_HAVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/39f0d3c0a7a48a06', 'person/douglas-hale', 'policy/offer', 'did not make', 'p/470b923a470ae182', 'MAKE', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c3', 1, 0, 0, 0.903, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'e98271cdf02c5e8f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_MAKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/17513a913cabfb35', 'organization/the-washington-post', 'person/official~2e9424', 'did not name', 'p/f0349daa31e3ff5f', 'APPOINT', 'denied', 'actual', false, null, null, '|d2ad808d45b48b35#c8', 1, 0, 1, 0.864, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '93a892abb89018a7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_NAME` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/75407b29cb426002', 'unit/israeli-military', 'policy/plan~d6d956', 'did not produce', 'p/4944b0f0ad01ad13', 'PRODUCE', 'denied', 'actual', false, null, null, '|3de775271e7fd2ba#c16', 1, 0, 0, 0.895, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'b1814eb523cf49d7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_PRODUCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a73092943dbb6dae', 'organization/union~8ca719', 'policy/proposal~1b50a1', 'did not receive', 'p/a9b201e7f8abe827', 'RECEIVE', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c16', 1, 0, 0, 0.908, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, '10ccce11eff58bed']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_RECEIVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c4e09a3abd882450', 'organization/aldgate-capital', 'policy/request-for-comment', 'did not respond to', 'p/3f46e36477e57985', 'RESPOND_TO', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c20', 1, 0, 0, 0.884, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, '618f84a193dbfed0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_RESPOND_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ff9e0155394bb9b6', 'person/peter-lindqvist', 'policy/proposal', 'did not see', 'p/e092d7a928921de5', 'SEE', 'denied', 'actual', false, null, null, '|31d0ceeaef990ac8#c12', 1, 0, 0, 0.868, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '6e946db30b269359']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_SEE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5a107d842d3396ec', 'person/jake-sullivan', 'object/politico-report', 'dismissed', 'p/b347becac7bbb6fb', 'DISMISS', 'affirmed', 'actual', false, 'REJECT', -2.0, '|67e9ec990abd7858#c7', 1, 0, 0, 0.912, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '770c44361c4559bb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DISMISSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/66573028538342e7', 'place/corvane-line', 'place/port-ellery', 'diverted to', 'p/7511a3a6d72010e8', 'DIVERT_TO', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c14', 1, 0, 0, 0.936, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'd70ccaa721526f86']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DIVERTED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/95362d1918cf31f5', 'place/corvane-line', 'object/three-vessels', 'diverted', 'p/e1a5cbc35bf3bbc2', 'DIVERT', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c14', 1, 0, 0, 0.936, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '89b48dd1d7246af4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DIVERTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/bf2a4ac5475fa1ac', 'person/joe-biden', 'object/military-aid', 'faced over', 'p/930dd12f8335bd6f', 'FACE_OVER', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c13', 1, 0, 0, 0.871, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '32d849f4096d2c77']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FACED_OVER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ff73eed3e4a53fe0', 'organization/shipping-lines', 'event/long-dispute', 'feared', 'p/8188ac0452f3826b', 'FEAR', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c13', 1, 0, 0, 0.944, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '60af8ffd6bee97b7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FEARED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/eeeb1031571349a7', 'group/more-than-a-million-palestinians~0f0176', 'place/north', 'fled from', 'p/0781923fb013b39d', 'FLEE_FROM', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c13', 1, 0, 0, 0.933, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '91070497d96afabc']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FLED_FROM` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b2cb58b56cb8f937', 'person/benjamin-netanyahu', 'policy/campaign-against-hamas', 'handled', 'p/a2f49b49f9ee3ef1', 'HANDLE', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c12', 1, 0, 1, 0.858, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'd500cd8441988360']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HANDLED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a9ebe1d8ef3dfbe9', 'person/douglas-hale', 'organization/brightwater-terminals', 'has role', 'p/1e814a7d23de4eb0', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c16', 1, 0, 1, 0.957, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '7a92e09f16f293aa'],
['r/c681bbbb24b0686c', 'person/ines-moreau', 'organization/union', 'has role', 'p/ecfb756b62126eae', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c9', 1, 0, 1, 0.929, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, 'da0a3906b37986e1'],
['r/ddb82641a7b24ec2', 'person/tom-abara', 'organization/national-growers-association', 'has role', 'p/abbfa322828b4a79', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c16', 1, 0, 1, 0.938, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'f35ac3fb08cc40fc'],
['r/4b71a4a8a8132baa', 'person/yahya-sinwar', 'organization/hamas', 'has role', 'p/2bf57e5eab855291', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c21', 1, 0, 1, 0.951, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '3606367614bf217a'],
['r/601153a0e605b577', 'person/yoav-gallant', 'place/israel', 'has role', 'p/d7a054912f760fc9', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c0', 1, 0, 1, 0.911, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'd60b7e01ee6ab6bd']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_ROLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8151021b3ee90a9d', 'group/american-officials~779c5a', 'place/israel', 'hoped to persuade', 'p/49a8e3f5a8194122', 'HOPE_TO_PERSUADE', 'affirmed', 'wished', false, null, null, '|d2ad808d45b48b35#c6', 1, 0, 0, 0.898, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '02176f2158936bfa']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HOPED_TO_PERSUADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/06c44d3b94870dc4', 'place/israel', 'policy/operation', 'if agreed to limit', 'p/ccf33118b8effdbf', 'AGREE_TO_LIMIT', 'open', 'possible', false, null, null, '|1e597f30a3b96fb6#c2', 1, 0, 0, 0.739, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '5d9651753b92e11c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_AGREED_TO_LIMIT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/15f4399c93fabb35', 'group/members', 'event/vote', 'if approved in', 'p/8fe194c1c2ce78f0', 'ACCEPT_IN', 'open', 'possible', false, null, null, '|efacce85ae195af1#c9', 1, 0, 0, 0.874, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, 'd56f8c6c73f727a1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_APPROVED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6043d3d512635c07', 'organization/company~a836ba', 'policy/automation-plan', 'if dropped', 'p/0255ec2e52c5a9e9', 'ABANDON', 'open', 'possible', false, null, null, '|6ecbe70c84387cb5#c8', 1, 0, 0, 0.814, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, 'd690578e71d4c52b'],
['r/02ccf7e012d18c1a', 'organization/company~e76e18', 'policy/automation-plan', 'if dropped', 'p/0255ec2e52c5a9e9', 'ABANDON', 'open', 'possible', false, null, null, '|a5df06daf36fb3b9#c8', 1, 0, 0, 0.814, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', null, null, false, 'ef19434d27fdc458']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_DROPPED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/491fda1edea5b526', 'group/soldiers~6d54be', 'place/port', 'if entered', 'p/31a1c5ead0f94389', 'ENTER', 'open', 'possible', false, null, null, '|3ad4cf08c80e7cd1#c20', 1, 0, 0, 0.857, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '294fbb7f2a24222e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_ENTERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ecd4e382caa78081', 'unit/forces', 'place/rafah', 'if launched on', 'p/5a100479e299e668', 'START_ON', 'open', 'possible', false, null, null, '|0588b13a715184c1#c3', 1, 0, 0, 0.89, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, 'ca4f793518a64be9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/dbc237083a829068', 'place/israel', 'event/major-campaign-in-the-city', 'if launched', 'p/896a093a68915372', 'START', 'open', 'possible', false, null, null, '|67e9ec990abd7858#c9', 1, 0, 0, 0.869, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, '0316e5bb5ee4b3bd'],
['r/bf5cc40d43d33fde', 'unit/forces', 'event/full-assault-on-rafah', 'if launched', 'p/5553e7c17d92a3a7', 'START', 'open', 'possible', false, null, null, '|0588b13a715184c1#c3', 1, 0, 0, 0.89, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '8d4c0386e5873fe9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c0f0d6eecef69804', 'place/israel', 'unit/small-force', 'if sent in', 'p/4eb2e27285a34b6c', 'SEND_IN', 'open', 'possible', false, null, null, '|fa335865584ec74e#c12', 1, 0, 0, 0.842, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '1f086e011cfaee29']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_SENT_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/22fe2c9535171cf9', 'place/israel', 'event/all-out-assault', 'if stopped short of', 'p/017f658ef0b4edd5', 'STOP_SHORT_OF', 'open', 'possible', false, null, null, '|67e9ec990abd7858#c11', 1, 0, 0, 0.727, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'e50be3ce25f03a5d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_STOPPED_SHORT_OF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1b842b01d0795558', 'person/ruth-castellano', 'event/march', 'joined', 'p/c008dda6b2882e6b', 'JOIN', 'affirmed', 'actual', false, 'PROTEST', -5.0, '|31d0ceeaef990ac8#c17', 1, 0, 0, 0.954, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '3bf06fd3aa068831']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`JOINED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1ae56c793f782082', 'event/october-7-attack-on-israel', 'group/more-than-1-100-people~ab70ba', 'killed', 'p/5aa49ba48dc47f90', 'KILL', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c25', 1, 0, 0, 0.902, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '468c2b3c93322645'],
['r/93758551445a110a', 'event/war', 'group/more-than-35-000-people~6d63f2', 'killed', 'p/aa059507b794ab86', 'KILL', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c23', 1, 0, 0, 0.919, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '198b6009f7e1af1c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KILLED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/821667e4a3bc1e9f', 'person/amara-okafor', 'event/talks~d9f655', 'led', 'p/2b4ce8a4c65704e1', 'LEAD', 'affirmed', 'actual', false, null, null, '|efacce85ae195af1#c2', 1, 0, 1, 0.853, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '86cda58eb00418a3'],
['r/278e36a8493ed549', 'person/carla-vance', 'group/opposition', 'led', 'p/49aaea66eec51a9d', 'LEAD', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c28', 1, 0, 0, 0.946, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'e7a67432e2aaa411']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6c4f075167c6e09d', 'object/eleven-ships', 'place/bay', 'left to wait in', 'p/0576367d32d89f0f', 'WAIT_IN', 'affirmed', 'possible', false, null, null, '|6ecbe70c84387cb5#c5', 1, 0, 0, 0.803, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'ee064385b12ac492'],
['r/f77abff635d4ad21', 'object/eleven-ships~648c57', 'place/bay~e28096', 'left to wait in', 'p/0576367d32d89f0f', 'WAIT_IN', 'affirmed', 'possible', false, null, null, '|a5df06daf36fb3b9#c5', 1, 0, 0, 0.803, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'a0f6194300598d35']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LEFT_TO_WAIT_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a84a995aaccb9830', 'place/gates~650486', 'place/four-terminals', 'located in', 'p/a0df8893ecc6575a', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c3', 1, 0, 1, 0.96, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'f78075663822b024'],
['r/0ea7ec0cf3334fc7', 'place/gates~d73d5e', 'place/four-terminals~9fa85f', 'located in', 'p/90e04b5e2ec23e5c', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c3', 1, 0, 1, 0.96, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '4f657631b32c564f'],
['r/31e96c0ca703f5f6', 'place/north', 'place/gaza', 'located in', 'p/9bcc02b18c2740a6', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c14', 1, 0, 1, 0.958, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, '2519848564ee77c5'],
['r/2891cf6a9a54ad83', 'place/north~cd4f6d', 'place/gaza', 'located in', 'p/9bcc02b18c2740a6', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c18', 1, 0, 1, 0.956, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 2, false, '90aae96c0ad3f46a'],
['r/91569f466da63ccb', 'place/office', 'place/qatar', 'located in', 'p/eea4ab80da265bd7', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c24', 1, 0, 1, 0.939, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '09c49027f1268b34']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LOCATED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a2ea6b61f12e6c9f', 'event/talks-on-a-truce', 'place/office', 'made progress in', 'p/8f2a6674341fdb0c', 'MAKE_PROGRESS_IN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c25', 1, 0, 0, 0.907, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '03a0d5cf700da91e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MADE_PROGRESS_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/332e894c9ade4920', 'group/senior-white-house-aides~4d15ef', 'policy/offers', 'made', 'p/75db7842d74e8b15', 'MAKE', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c5', 1, 0, 0, 0.937, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '21f28c9c34e3adc7'],
['r/c4e5ec10e91c8cee', 'person/joe-biden', 'policy/offers', 'made', 'p/693e140991a6f5fc', 'MAKE', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c4', 1, 0, 0, 0.941, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '1a112dff6eb04f32']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1ab4e27e2cddc7a0', 'place/washington', 'event/raids', 'may accept', 'p/4e675f97727925bc', 'ACCEPT', 'affirmed', 'possible', false, null, null, '|3de775271e7fd2ba#c7', 1, 0, 0, 0.842, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '505b92b0ee1e02f2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_ACCEPT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a2a2ef39bf5eacc9', 'event/invasion', 'event/disaster', 'may become', 'p/043d7928cef1cab3', 'BECOME', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c21', 1, 0, 0, 0.902, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '5c5c3a6b6b4738eb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_BECOME` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ec704d08b26e09bb', 'place/israel', 'policy/narrower-operation', 'may carry out', 'p/551efb75e29614b0', 'CARRY_OUT', 'affirmed', 'wished', false, null, null, '|d2ad808d45b48b35#c7', 1, 0, 0, 0.824, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '3915cb81fe352211']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_CARRY_OUT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2948b65585025d8f', 'organization/company', 'policy/automation-plan', 'may pause', 'p/888ba335926efa1f', 'VOTE_TO_ATTACK', 'affirmed', 'possible', false, null, null, '|31d0ceeaef990ac8#c0', 1, 0, 0, 0.766, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, 'e089fa78711ecc38']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_PAUSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/511ff6873dffbd9a', 'person/amara-okafor', 'policy/two-year-freeze-on-new-cranes', 'may propose', 'p/ccbfb0956b549c4f', 'PROPOSE', 'affirmed', 'possible', false, null, null, '|f4da8b03f6eca253#c9', 1, 0, 0, 0.697, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'c902eb5558053614']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_PROPOSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2b2d62255b792a54', 'event/all-out-assault', 'place/region', 'may spread across', 'p/42fe720ad2c0fe60', 'SPREAD_ACROSS', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c8', 1, 0, 0, 0.842, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '23516a1008f270c6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_SPREAD_ACROSS` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2a3b7f011bd3d9ee', 'event/all-out-assault', 'event/conflict', 'may spread', 'p/6bcde373ec59a63b', 'SPREAD', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c8', 1, 0, 0, 0.842, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'e84c2cbd935a1d86']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_SPREAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f28b9f098f9f7bd1', 'person/amara-okafor', 'organization/parties', 'met', 'p/843cef1efd79fc3b', 'MEET', 'affirmed', 'actual', false, 'CONSULT', 2.5, '|f4da8b03f6eca253#c8', 1, 0, 0, 0.955, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '8d3b24f2b6dfa042']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MET` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fd7fa799e296e5c2', 'organization/government', 'place/rafah', 'must invade', 'p/bfd3d35149c38e80', 'INVADE', 'affirmed', 'required', false, null, null, '|0588b13a715184c1#c19', 1, 0, 0, 0.888, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'cc965f253736b242']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MUST_INVADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1ea3e80d8f0722b6', 'organization/biden-administration', 'object/israel-sensitive-intelligence', 'offered', 'p/c2d6e25844285a20', 'OFFER', 'affirmed', 'actual', true, 'AGREE', 2.5, '|fa335865584ec74e#c0', 1, 0, 0, 0.677, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '2a29305d90dfbaba']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OFFERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4028d9f803550f2f', 'organization/brightwater-terminals', 'place/four-of-the-six-terminals', 'operated', 'p/a02b68346f921ea0', 'OPERATE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c13', 1, 0, 0, 0.945, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '75a466248378bfc1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OPERATED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a8f824daabaa3afc', 'place/united-states', 'event/invasion-of-the-city', 'opposed', 'p/bfbf11e6320d73e4', 'OPPOSE', 'affirmed', 'actual', true, 'ACCUSE', -3.0, '|7692aa2c67bce030#c24', 1, 0, 0, 0.941, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '56a437b95c832cc1'],
['r/ab79539043575c75', 'place/united-states', 'event/full-scale-offensive-in-the-crowded-city', 'opposed', 'p/82eb3428a5467843', 'OPPOSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|3de775271e7fd2ba#c1', 1, 0, 0, 0.855, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'd8d959353de94e41']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OPPOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/468fea7bc482a906', 'person/benjamin-netanyahu', 'event/airstrikes', 'ordered', 'p/695a95c1b12daf66', 'ORDER', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|1e597f30a3b96fb6#c10', 1, 0, 0, 0.814, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'aa9e1a55f38907e6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ORDERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3fb12d64c36d2f68', 'group/american-officials~258fc9', 'place/united-states', 'part of', 'p/5db2301047497171', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c7', 1, 0, 1, 0.95, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 2, false, '3bb54fb8e857df71'],
['r/274a81c817681dc5', 'group/american-officials~779c5a', 'place/united-states', 'part of', 'p/5db2301047497171', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c5', 1, 0, 1, 0.954, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 2, false, '55ce3f9bf3020b7b'],
['r/e4f7dd66eaaa1022', 'group/four-us-officials~2b5c02', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c12', 1, 0, 1, 0.956, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 2, false, '8b5cf1d850b24ce5'],
['r/131ef969147d676f', 'group/four-us-officials~e650cd', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c4', 1, 0, 1, 0.959, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, 'd79b3faff4bdd66a'],
['r/23b5a5fada33c457', 'group/hamas-fighters~58cd50', 'organization/hamas', 'part of', 'p/fae090ce7b2506a7', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c17', 1, 0, 1, 0.911, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'cbd082df7ac312bb'],
['r/c67302eaa862d132', 'group/hamas-leaders~ff4653', 'organization/hamas', 'part of', 'p/1b5aaf7803afe8a2', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c1', 1, 0, 1, 0.948, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '74b660c6a9c0f9ad'],
['r/ff8c7f2b35218a9b', 'group/hamas-militants~362ef7', 'organization/hamas', 'part of', 'p/13b857023438bc1d', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c19', 1, 0, 1, 0.959, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '167187e6fa1c65f0'],
['r/ef1e0e2071f28f48', 'group/israeli-officials~5e4dd2', 'place/israel', 'part of', 'p/e6a53a8d65950945', 'PART_OF', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c18', 1, 0, 1, 0.95, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 2, false, 'aad2ceb7fff521a4'],
['r/3a08ed1f2d65bbe6', 'group/members', 'organization/federation-of-dock-and-harbor-workers', 'part of', 'p/e99881fd0a3fe740', 'PART_OF', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c4|efacce85ae195af1#c8', 2, 0, 2, 0.961, 2, '|Northgate Times|The Harbor Ledger', '2024-09-02', '2024-09-16', 1, 2, false, '419de562e5e624a7'],
['r/5f0973f3b302850c', 'group/two-israeli-officials~aa4c2d', 'place/israel', 'part of', 'p/e6a53a8d65950945', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c17', 1, 0, 1, 0.956, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, 'fefab9867b02df09'],
['r/c26d1e9e1088552c', 'group/us-officials~970ea3', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c13', 1, 0, 1, 0.962, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 2, false, 'cb09ed0f3774be50'],
['r/79fdc8672011ebf7', 'unit/brigades', 'organization/hamas', 'part of', 'p/54047c6d5a1327fa', 'PART_OF', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c23', 1, 0, 1, 0.959, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'a27877744c6a7b43'],
['r/afe1a438f44cd546', 'unit/israeli-army', 'place/israel', 'part of', 'p/08b81a056c8db114', 'PART_OF', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c15', 1, 0, 1, 0.957, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'c395a7598286e46e'],
['r/00a2075f9349b05e', 'unit/israeli-military', 'place/israel', 'part of', 'p/f328c300f7dbd906', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c15', 1, 0, 1, 0.953, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '77ed116473cf49fb'],
['r/375cd218a294c207', 'unit/israeli-troops', 'place/israel', 'part of', 'p/f040abc94653d03f', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c15', 1, 0, 1, 0.951, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '58cc73be52b1b9bf'],
['r/be16e0074dc09576', 'unit/last-four-battalions-of-hamas', 'organization/hamas', 'part of', 'p/4505eac7b3f51a88', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c12|7692aa2c67bce030#c5', 2, 0, 2, 0.962, 2, '|Globe Dispatch|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, '4f2d34f10b17551f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PART_OF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1b7590913c8a13db', 'organization/administration', 'object/shipment', 'paused', 'p/5a13a1b313d0d82a', 'SUSPEND', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c4', 1, 0, 0, 0.947, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'b15da88e60e040f7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PAUSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8b766a629af2c564', 'organization/three-other-unions', 'event/strike', 'pledged to join', 'p/fc9ed8781eac16e7', 'PLEDGE_TO_JOIN', 'affirmed', 'planned', true, 'THREATEN', -3.5, '|3ad4cf08c80e7cd1#c19', 1, 0, 0, 0.925, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'f3840e778e43fd02']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PLEDGED_TO_JOIN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4bb4e84f5902c84a', 'group/american-officials~258fc9', 'object/deliveries', 'promised to assist with', 'p/b3fef44b095cea60', 'PROMISE_TO_ASSIST_WITH', 'affirmed', 'planned', false, 'AGREE', 2.5, '|fa335865584ec74e#c9', 1, 0, 0, 0.865, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'd3ee88186e867222']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PROMISED_TO_ASSIST_WITH` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f05c8e7a3f35371e', 'group/american-officials~258fc9', 'place/tent-cities', 'proposed', 'p/3f2e742306ad219f', 'PROPOSE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c8', 1, 0, 0, 0.94, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '99ea6fdff97368de']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PROPOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/cf0bd4a7a13c4a88', 'policy/evacuation-orders', 'place/rafah', 'pushed out of', 'p/6b6734de12f27f56', 'PUSH_OUT_OF', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c26', 1, 0, 0, 0.929, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '9ec5905d7359cb59']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PUSHED_OUT_OF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a48d3e6689e41657', 'policy/evacuation-orders', 'group/300-000-people~bbe855', 'pushed', 'p/2fd5257dbb00d9c0', 'PUSH', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c26', 1, 0, 0, 0.929, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'fc164092a5ca274f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PUSHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/58a36a386ffb5676', 'organization/brightwater-terminals', 'place/four-terminals~9fa85f', 'ran', 'p/339a2296c84ee52e', 'RUN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c4', 1, 0, 1, 0.884, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'dce9f6f04343b519'],
['r/d89ae14e09ce189a', 'organization/brightwater-terminals', 'place/four-terminals', 'ran', 'p/339a2296c84ee52e', 'RUN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c4', 1, 0, 1, 0.884, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '44fa66fdb061b77a'],
['r/c793a6c3df1dde10', 'organization/hamas', 'place/office', 'ran', 'p/67545534bc0fd44e', 'RUN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c23', 1, 0, 0, 0.928, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '8cbff4f3de73af61']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`RAN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2b0ddb4a11341e8b', 'organization/dockworkers-union', 'policy/tentative-agreement', 'reached', 'p/66748c762c3d33cd', 'REACH', 'affirmed', 'actual', false, 'AGREE', 2.5, '|efacce85ae195af1#c1', 1, 0, 0, 0.949, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '7ec6d3ce8fcc7608']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REACHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d4360ba7b961d1f9', 'person/benjamin-netanyahu', 'policy/campaign', 'refused to halt', 'p/13ae06433ac2b929', 'REFUSE_TO_STOP', 'denied', 'actual', false, null, null, '|1e597f30a3b96fb6#c11', 1, 0, 0, 0.764, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '7560a8d19f304041']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REFUSED_TO_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/84c7dbeca693e54e', 'organization/brightwater-terminals', 'event/vote', 'regretted', 'p/dab2c373469ccf20', 'REGRET', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c15', 1, 0, 0, 0.921, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '376b1de12496209d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REGRETTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6f26406a77b56cce', 'group/hamas-militants~362ef7', 'place/gaza', 'regrouped in', 'p/e8bd7dc21b380bbe', 'REGROUP_IN', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c20', 1, 0, 0, 0.821, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '31a0f4e429dd45c6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REGROUPED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6c149dd0eb7fdcb5', 'person/benjamin-netanyahu', 'policy/calls-for-a-ceasefire', 'rejected', 'p/67a6e13a8ffca959', 'REJECT', 'affirmed', 'actual', false, 'REJECT', -2.0, '|0588b13a715184c1#c16', 1, 0, 0, 0.873, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'bc4cdda8563467d1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REJECTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b26b45e43da800fd', 'event/october-7-attack-on-israel', 'event/war', 'set off', 'p/033679c435ccbee7', 'SET_OFF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c24', 1, 0, 0, 0.925, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'ddc7c934034a1a88']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SET_OFF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/00d4dc0e957f3aa7', 'place/united-states', 'place/israel', 'shared with', 'p/a4befd67a6ad7834', 'SHARE_WITH', 'affirmed', 'actual', false, 'COOPERATE', 9.5, '|d2ad808d45b48b35#c1', 1, 0, 0, 0.796, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'b126edca62fea21e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SHARED_WITH` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2ec6c3a95f4a9930', 'place/united-states', 'object/intelligence', 'shared', 'p/86c84934b243f405', 'SHARE', 'affirmed', 'actual', false, 'COOPERATE', 9.5, '|d2ad808d45b48b35#c1', 1, 0, 0, 0.796, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '0b67fe03961d9faf']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SHARED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fa3d3ca3e308440e', 'person/yoav-gallant', 'group/soldiers~ca248d', 'spoke to', 'p/72a17cf20ac19e0b', 'SPEAK_TO', 'affirmed', 'actual', false, 'CONSULT', 2.5, '|7692aa2c67bce030#c7', 1, 0, 0, 0.919, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '24ab58244e460a07']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SPOKE_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5f0d0324b3d2e6c3', 'unit/israeli-troops', 'place/north~cd4f6d', 'struck', 'p/de3ba5abcf2f6031', 'ATTACK', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c17', 1, 0, 0, 0.933, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'da1e95b946e8483e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`STRUCK` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/9dbc0be16e8ba2fd', 'person/carla-vance', 'place/mediated-settlement', 'supported', 'p/1846d7fc658f06ee', 'SUPPORT', 'affirmed', 'actual', false, 'SUPPORT', 5.0, '|3ad4cf08c80e7cd1#c29', 1, 0, 0, 0.959, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '7c2e05e49f4d26da']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SUPPORTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5554bbb667c797db', 'person/douglas-hale', 'person/mediator~c1d3c6', 'thanked', 'p/52cd0e3482350d48', 'THANK', 'affirmed', 'actual', false, 'SUPPORT', 5.0, '|efacce85ae195af1#c16', 1, 0, 0, 0.912, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '5cff5dfb63b3a7a9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`THANKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4959c5fa682a29a1', 'group/top-aides~95affe', 'group/israeli-counterparts~faaa72', 'told', 'p/9a2578b989499f4a', 'TELL', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c6', 1, 0, 0, 0.926, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'de97656f6f47e970'],
['r/0e706a994c61b1c8', 'group/two-israeli-officials~aa4c2d', 'organization/politico', 'told', 'p/9d131d8175f1bc40', 'TELL', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c18', 1, 0, 0, 0.968, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '32da431e652f5a33'],
['r/95850b150e60c9b7', 'group/two-senior-executives~a3eb10', 'organization/the-harbor-ledger', 'told', 'p/25062852a3ca65ca', 'OWN', 'affirmed', 'actual', false, null, null, '|37f710daf59ade1d#c2', 1, 0, 0, 0.911, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 2, false, '5be323a29572e9aa'],
['r/b73c69390d8361c1', 'person/helen-strand', 'organization/parliament', 'told', 'p/8d4e9021781a9bdb', 'TELL', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c8', 1, 0, 0, 0.94, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '8720cacb7c15e080'],
['r/71ec852f2cd26387', 'person/ines-moreau', 'event/rally', 'told', 'p/1cb7548c85b75c24', 'TELL', 'affirmed', 'actual', false, null, null, '|ae4c282f84fb4ea9#c15', 1, 0, 0, 0.914, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'e4f7142f3603ca20'],
['r/bf9666c1f9aa1801', 'person/jake-sullivan', 'group/reporters~25f584', 'told', 'p/e816d4061d986143', 'TELL', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c6', 1, 0, 0, 0.945, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '2839fad3f3bde428'],
['r/81ea3253297015d8', 'person/joe-biden', 'organization/cnn', 'told', 'p/64cc58555addb6a3', 'TELL', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c1', 1, 0, 0, 0.966, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'd9b663b2ca09441d'],
['r/fb5e6dc9553568f8', 'person/mara-lindholm', 'group/reporters~71df93', 'told', 'p/85190dfa167aa7d0', 'TELL', 'affirmed', 'actual', false, null, null, '|de392573cfc2cb31#c4', 1, 0, 0, 0.955, 1, '|Globe Dispatch', '2024-09-11', '2024-09-11', 1, 1, false, 'c6436588bc92ed3a'],
['r/9aa4581646c730ea', 'person/peter-lindqvist', 'group/lawmakers~e5eb80', 'told', 'p/1152e0c807b65bc4', 'TELL', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c8', 1, 0, 0, 0.962, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, 'dc34c384c7ac684e'],
['r/dfc3a40ab582b7fc', 'person/state-department-official~4522b0', 'organization/observer', 'told', 'p/a2f16ff44d07da34', 'TELL', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c12', 1, 0, 0, 0.955, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'f6f1b3dcfaed4ea6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`TOLD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f3f3c67f2ff151ef', 'place/israel', 'policy/credible-plan-for-the-displaced', 'unless presented', 'p/e80cebaca5c99d20', 'PRESENT', 'open', 'possible', false, null, null, '|7692aa2c67bce030#c25', 1, 0, 0, 0.952, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '59116abed4e1eac8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`UNLESS_PRESENTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/044e74b909fc8f6f', 'organization/brightwater-terminals', 'policy/plan', 'unless withdrew', 'p/45f37bbcc24470fc', 'WITHDRAW', 'open', 'possible', false, null, null, '|6f450208f984b15f#c1', 1, 0, 0, 0.827, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', null, null, false, '07728068d867c085']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`UNLESS_WITHDREW` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/586c51afa59783bb', 'person/benjamin-netanyahu', 'place/rafah', 'vowed to send into', 'p/8e73899bd4e2acc0', 'VOW_TO_SEND_INTO', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c15', 1, 0, 0, 0.933, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'f153174e556d2040']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`VOWED_TO_SEND_INTO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5eb7e136b79716dd', 'person/benjamin-netanyahu', 'unit/troops', 'vowed to send', 'p/dd14e17000d99c90', 'VOW_TO_SEND', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c15', 1, 0, 0, 0.933, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '6333386e47edbaac']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`VOWED_TO_SEND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ae52f7f7dda27b31', 'place/israel', 'place/rafah', 'warned against invading', 'p/81c795ba816fc4be', 'INVADE', 'denied', 'asked', false, null, null, '|3de775271e7fd2ba#c21', 1, 0, 0, 0.839, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '9f8b21ab6ee3614d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED_AGAINST_INVADING` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/808172b116538964', 'organization/several-european-governments', 'event/invasion-of-the-city', 'warned against', 'p/f0499bad173d5b5b', 'WARN_AGAINST', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c22', 1, 0, 0, 0.933, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'dde88c26c302d9cb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED_AGAINST` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d06cfd8aae76b0de', 'organization/several-european-governments', 'place/israel', 'warned', 'p/9334d6f2100234d2', 'WARN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c22', 1, 0, 0, 0.933, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'c0726d16a2082d90'],
['r/cef81dc5dce55be3', 'organization/white-house', 'place/israel', 'warned', 'p/7873eb48805a3609', 'WARN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c20', 1, 0, 0, 0.911, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '36a35df01dcccaae'],
['r/05bddfc937c0ba9a', 'place/other-countries', 'place/israel', 'warned', 'p/709d498460003066', 'WARN', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c20', 1, 0, 0, 0.963, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'ef70f8db9d1f0997']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8ab6edfd411b48c6', 'organization/brightwater-terminals', 'object/automated-cranes', 'was ready to shelve', 'p/624e713e89b18d96', 'ABANDON', 'affirmed', 'possible', true, 'AGREE', 2.5, '|37f710daf59ade1d#c0', 1, 0, 0, 0.845, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, 'd27cd7224794d53c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WAS_READY_TO_SHELVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/899ff134e2011b30', 'place/israel', 'policy/offer~bb3796', 'whether agreed to', 'p/16d48e329aff0e27', 'AGREE_TO', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c14', 1, 0, 0, 0.819, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '2917d990e9613fba']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_AGREED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b382de3be6ad2a4d', 'event/limited-raids', 'group/civilians~4542ca', 'whether would spare', 'p/b3788145e1425b38', 'SPARE', 'open', 'conditional', false, null, null, '|fa335865584ec74e#c16', 1, 0, 0, 0.926, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, 'd8f6bc4afef8c25d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_WOULD_SPARE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/45a3636d993e3268', 'organization/company~299e93', 'policy/tentative-agreement', 'will delay under', 'p/f6b9160badc9e128', 'DELAY_UNDER', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c4', 1, 0, 0, 0.947, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '135b34071a52140f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_DELAY_UNDER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/eacf521675e20429', 'organization/company~299e93', 'object/automated-cranes~d59df7', 'will delay', 'p/049c3866b324f980', 'DELAY', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c4', 1, 0, 0, 0.947, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, 'd9d1a18eee4c8a05']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_DELAY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e736651dff0f6e88', 'place/united-states', 'place/rafah', 'will give in', 'p/6f3f123b7ee35654', 'GIVE_IN', 'affirmed', 'planned', true, 'AGREE', 2.5, '|1e597f30a3b96fb6#c0|1e597f30a3b96fb6#c1', 2, 0, 0, 0.88, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'bbaffd09f5736377']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_GIVE_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3d8071c6b9f36321', 'place/united-states', 'place/israel', 'will give', 'p/a8461f25f6041453', 'GIVE', 'affirmed', 'planned', true, 'AGREE', 2.5, '|1e597f30a3b96fb6#c0|1e597f30a3b96fb6#c1', 2, 0, 0, 0.88, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'bc84a380631352a7'],
['r/8469686a57f29879', 'place/united-states', 'object/valuable-intelligence', 'will give', 'p/ae269f772c121144', 'GIVE', 'affirmed', 'planned', true, null, null, '|1e597f30a3b96fb6#c0', 1, 0, 0, 0.88, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'c287a66f68edd8b2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_GIVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4f0a5ad9def9e468', 'organization/union~71adc1', 'place/countrys-largest-grain-port', 'will keep closed', 'p/3deeea9ff1cb735a', 'KEEP_CLOSED', 'affirmed', 'planned', true, null, null, '|a5df06daf36fb3b9#c7', 1, 0, 0, 0.74, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'aa3aa67b1efde2b1'],
['r/2014414e408ad14d', 'organization/union~9a329f', 'place/countrys-largest-grain-port', 'will keep closed', 'p/3deeea9ff1cb735a', 'KEEP_CLOSED', 'affirmed', 'planned', true, null, null, '|6ecbe70c84387cb5#c7', 1, 0, 0, 0.74, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '94f9409a4c631304']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_KEEP_CLOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5ad6da165603b18e', 'policy/law', 'group/soldiers~8b2037', 'would allow', 'p/98956ec673cc01ad', 'ALLOW', 'affirmed', 'conditional', false, 'CONCEDE', 4.5, '|3ad4cf08c80e7cd1#c12', 1, 0, 0, 0.913, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '0d65939d4a39dc85']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_ALLOW` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7344f2e745931bde', 'group/soldiers~8b2037', 'object/cranes', 'would be allowed to operate', 'p/65bf3be665a5325a', 'OPERATE', 'affirmed', 'possible', false, null, null, '|3ad4cf08c80e7cd1#c13', 1, 0, 0, 0.945, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'b2cae70b70511961']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_BE_ALLOWED_TO_OPERATE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/14ff45668723916d', 'place/united-states', 'object/iron-dome-interceptors', 'would continue to supply', 'p/50a3637304b92d14', 'CONTINUE_TO_GIVE', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|0588b13a715184c1#c6', 1, 0, 0, 0.904, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'f72e8011eed56272']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CONTINUE_TO_SUPPLY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/77338094c63ad224', 'event/full-assault-on-rafah', 'policy/red-line', 'would cross', 'p/0fffcdf5233465ee', 'CROSS', 'affirmed', 'conditional', false, null, null, '|67e9ec990abd7858#c4', 1, 0, 0, 0.781, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '200e38f22a137773']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CROSS` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4cea4b46927fdbdd', 'unit/troops~010b63', 'place/rafah', 'would enter', 'p/b728d00193a7d58c', 'ENTER', 'affirmed', 'conditional', false, null, null, '|7692aa2c67bce030#c2', 1, 0, 0, 0.848, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'be7f571778b3a53d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_ENTER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6fcfc709fb2b158a', 'place/israel', 'object/groups-tunnels', 'would find', 'p/b0a426b187664577', 'FIND', 'affirmed', 'conditional', false, null, null, '|fa335865584ec74e#c5', 1, 0, 0, 0.836, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '9659cc09af4758f9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_FIND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/702799a1324ab872', 'person/joe-biden', 'place/israel', 'would halt to', 'p/86d53f1a5041f3ad', 'STOP_TO', 'affirmed', 'conditional', true, null, null, '|0588b13a715184c1#c2', 1, 0, 0, 0.86, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '2b0e79b13eb4c363']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HALT_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/45eadb63421a3296', 'person/joe-biden', 'object/delivery', 'would halt', 'p/edca56457c37bd3b', 'STOP', 'affirmed', 'conditional', true, null, null, '|0588b13a715184c1#c2', 1, 0, 0, 0.86, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '24a4f0cfd78d3dc3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6a43fa678f36247e', 'unit/israeli-army', 'unit/forces~28bd64', 'would have to move', 'p/f6420d2129fb8a8c', 'MOVE', 'affirmed', 'required', false, null, null, '|7692aa2c67bce030#c16', 1, 0, 0, 0.904, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '16b805ca3581829a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HAVE_TO_MOVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/75a941be6c251026', 'place/united-states', 'place/israel', 'would help', 'p/b7e4c2320c0742eb', 'HELP', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|fa335865584ec74e#c4', 1, 0, 0, 0.89, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'f9fa6707ecd29655']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HELP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e995fe748419faa2', 'organization/government~7a9a63', 'policy/ports-act', 'would invoke', 'p/2224f287b03edf52', 'INVOKE', 'affirmed', 'conditional', false, null, null, '|3ad4cf08c80e7cd1#c2', 1, 0, 0, 0.91, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'ed468c3b05c4e81e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_INVOKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/43472c37db51d060', 'person/joe-biden', 'place/israel', 'would not abandon', 'p/e91c973dd085c55e', 'ABANDON', 'denied', 'planned', false, null, null, '|67e9ec990abd7858#c15', 1, 0, 0, 0.9, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '136820d235d824d8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_NOT_ABANDON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d1183158d1683c08', 'unit/troops~71bd47', 'event/dispute', 'would not solve', 'p/a489878becc829e5', 'SOLVE', 'denied', 'conditional', false, null, null, '|3ad4cf08c80e7cd1#c18', 1, 0, 0, 0.911, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'f56e1d1bedddc12b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_NOT_SOLVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/31e8086a03af3332', 'organization/brightwater-terminals', 'person/mediator~494ec1', 'would present to', 'p/fbf0789135bc64b9', 'PRESENT_TO', 'affirmed', 'planned', false, null, null, '|37f710daf59ade1d#c3', 1, 0, 0, 0.881, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '3a6f0ea296a4ff5f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_PRESENT_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6c5eafb1507b280d', 'organization/brightwater-terminals', 'policy/proposal-to-the-mediator', 'would present', 'p/f2a3f50652d66f08', 'PRESENT', 'affirmed', 'planned', false, null, null, '|37f710daf59ade1d#c3', 1, 0, 0, 0.881, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '57bc62583deff394']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_PRESENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5819de8395f78e17', 'organization/government~7a9a63', 'unit/army', 'would send', 'p/374b026ac313bbc5', 'SEND', 'affirmed', 'conditional', true, 'THREATEN', -3.5, '|3ad4cf08c80e7cd1#c3', 1, 0, 0, 0.85, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '2182eed1b3e8d7d4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_SEND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/888e364a95caea8b', 'organization/administration~c5af37', 'policy/israeli-push-against-hamas-targets', 'would support', 'p/71db7b184d09f783', 'SUPPORT', 'affirmed', 'conditional', true, 'AGREE', 2.5, '|67e9ec990abd7858#c10', 1, 0, 0, 0.891, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '6633018b51611a5b'],
['r/06363e23503882af', 'place/united-states', 'policy/limited-operation-in-rafah', 'would support', 'p/3be011e05950d986', 'SUPPORT', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|3de775271e7fd2ba#c0', 1, 0, 0, 0.764, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '4e078ed8e3ad1e15']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_SUPPORT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4152f1a06eb69040', 'event/all-out-assault', 'place/rafah', 'would trap in', 'p/4a1804672a2d99b7', 'TRAP_IN', 'affirmed', 'conditional', false, null, null, '|1e597f30a3b96fb6#c7', 1, 0, 0, 0.917, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '78b9fdb9ea820305']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_TRAP_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b21e87861a6d0ce1', 'event/all-out-assault', 'group/civilians', 'would trap', 'p/3834312a16d341d1', 'TRAP', 'affirmed', 'conditional', false, null, null, '|1e597f30a3b96fb6#c7', 1, 0, 0, 0.917, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'd449725b70e0fe66']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_TRAP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

