// Written by newsgraph. Run it with: cypher-shell -a bolt://localhost:7687 -f graph.cypher

CREATE CONSTRAINT newsgraph_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_outlet_id IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE;

CREATE INDEX newsgraph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);

CALL db.awaitIndexes(300);

UNWIND [
['0588b13a715184c1', 'Biden pauses bomb shipment, threatens to withhold more if Israel invades Rafah', 'Biden pauses bomb shipment, threatens to withhold more if Israel invades Rafah', 'The Daily Lantern', null, '2024-05-09', null, 'https://lantern.example/world/2024/05/09/biden-weapons', 'articles/rafah-04-lantern-weapons.txt', 22, 'd85129d161e6c43b'],
['1e597f30a3b96fb6', 'Post: US ready to aid Israel in Rafah, with strings attached', 'Post: US ready to aid Israel in Rafah, with strings attached', 'The Eastern Courier', null, '2024-05-13', null, 'https://easterncourier.example/2024/05/13/offers', 'articles/rafah-07-courier-offers.txt', 21, 'd02f14fb72b3f85a'],
['31d0ceeaef990ac8', 'Port operator may pause automation, newspaper reports', 'Port operator may pause automation, newspaper reports', 'The Eastern Courier', null, '2024-09-09', null, 'https://easterncourier.example/2024/09/09/port-pause', 'articles/port-06-courier-cites-ledger.txt', 18, '2948687c2f0c3135'],
['37f710daf59ade1d', 'Exclusive: Brightwater ready to shelve automated cranes, executives say', 'Exclusive: Brightwater ready to shelve automated cranes, executives say', 'The Harbor Ledger', null, '2024-09-09', null, 'https://harborledger.example/2024/09/09/exclusive-cranes', 'articles/port-05-ledger-cranes.txt', 24, '23be91bd781138da'],
['3ad4cf08c80e7cd1', 'Government may use emergency law to reopen Castermouth', 'Government may use emergency law to reopen Castermouth', 'Globe Dispatch', null, '2024-09-13', null, 'https://globedispatch.example/2024/09/ports-act', 'articles/port-08-dispatch-ports-act.txt', 29, '16fd2906e13741f8'],
['3de775271e7fd2ba', 'US would back limited Rafah operation, Politico reports', 'US would back limited Rafah operation, Politico reports', 'The Daily Lantern', null, '2024-03-13', null, 'https://lantern.example/world/2024/03/13/rafah-limited-operation', 'articles/rafah-01-lantern-limited-operation.txt', 22, '85e2dd194c2d6e49'],
['67e9ec990abd7858', 'Sullivan plays down Biden\'s "red line" over Rafah', 'Sullivan plays down Biden\'s "red line" over Rafah', 'The Capital Observer', null, '2024-03-14', null, 'https://capitalobserver.example/politics/sullivan-red-line', 'articles/rafah-02-observer-red-line.txt', 19, '9779b8992ce358c8'],
['6ecbe70c84387cb5', 'Grain port closed as dockworkers walk out', 'Grain port closed as dockworkers walk out', 'The Daily Lantern', null, '2024-09-05', null, 'https://lantern.example/business/2024/09/05/castermouth', 'articles/port-04-lantern-shut.txt', 18, '6f5831f7b47feb8b'],
['6f450208f984b15f', 'Dockworkers vote to strike at Castermouth over crane plan', 'Dockworkers vote to strike at Castermouth over crane plan', 'The Harbor Ledger', null, '2024-09-02', null, 'https://harborledger.example/2024/09/02/strike-vote', 'articles/port-01-ledger-strike-vote.txt', 24, '1be0d08fd14ccc5e'],
['7692aa2c67bce030', 'Gallant hints ground operation in Rafah is near', 'Gallant hints ground operation in Rafah is near', 'Globe Dispatch', null, '2024-03-13', null, 'https://globedispatch.example/2024/03/gallant-rafah', 'articles/rafah-03-dispatch-gallant.txt', 25, '19803ad23e94cd71'],
['a5df06daf36fb3b9', 'Strike shuts country\'s largest grain port', 'Strike shuts country\'s largest grain port', 'Meridian Wire', null, '2024-09-05', null, 'https://meridianwire.example/castermouth-shut', 'articles/port-03-meridian-shut.txt', 20, '8cd8e55f6647867e'],
['ae4c282f84fb4ea9', 'Brightwater denies it will shelve cranes, then clarifies', 'Brightwater denies it will shelve cranes, then clarifies', 'The Capital Observer', null, '2024-09-10', null, 'https://capitalobserver.example/business/brightwater-denial', 'articles/port-07-observer-denial.txt', 24, '812aa16263348199'],
['d2ad808d45b48b35', 'State Department stays silent on report of Rafah deal', 'State Department stays silent on report of Rafah deal', 'The Capital Observer', null, '2024-05-14', null, 'https://capitalobserver.example/world/state-department-silent', 'articles/rafah-06-observer-state-department.txt', 22, 'd1908e708009755f'],
['efacce85ae195af1', 'Tentative deal reached in Castermouth port strike', 'Tentative deal reached in Castermouth port strike', 'Northgate Times', null, '2024-09-16', null, 'https://northgatetimes.example/business/tentative-deal', 'articles/port-09-northgate-deal.txt', 23, '430ec20b55fd021f'],
['f4da8b03f6eca253', 'Brightwater raises pay offer but keeps cranes', 'Brightwater raises pay offer but keeps cranes', 'Northgate Times', null, '2024-09-04', null, 'https://northgatetimes.example/business/brightwater-offer', 'articles/port-02-northgate-offer.txt', 19, 'eb65d8b90834da31'],
['fa335865584ec74e', 'Washington offers Israel intelligence in bid to limit Rafah assault', 'Washington offers Israel intelligence in bid to limit Rafah assault', 'Northgate Times', null, '2024-05-12', null, 'https://northgatetimes.example/world/intelligence-offer', 'articles/rafah-05-northgate-intelligence.txt', 25, 'f654f2fc82c40695']
] AS line
WITH {id: line[0], properties: {name: line[1], title: line[2], outlet: line[3], byline: line[4], published: date(line[5]), publishedAt: line[6], url: line[7], file: line[8], claims: line[9], newsgraph: line[10]}} AS row
MERGE (n:Article {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['0588b13a715184c1#c0', 'Joe Biden told that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah CNN', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.96, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '700ffeedda6c7c8f'],
['0588b13a715184c1#c1', 'Joe Biden would halt delivery', 'WOULD_HALT', 'affirmed', 'conditional', 'asserted', null, 0.866, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern > CNN > Joe Biden', '|The Daily Lantern|CNN|Joe Biden', '|newsroom|named|named', '|says|says|says', '|if its forces launched a full assault on Rafah', '|if', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '380babae488ef160'],
['0588b13a715184c1#c10', 'Benjamin Netanyahu handled campaign against Hamas', 'HANDLED', 'affirmed', 'actual', 'presupposed', null, 0.898, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '6ebe1ae1745932e0'],
['0588b13a715184c1#c11', 'Joe Biden faced criticism', 'FACED', 'affirmed', 'actual', 'asserted', null, 0.95, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '6fd781045d749fb5'],
['0588b13a715184c1#c12', 'Democrats criticized military aid', 'CRITICIZED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.939, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '1f6906be938ae423'],
['0588b13a715184c1#c13', 'Benjamin Netanyahu vowed to send troops into Rafah with extreme force', 'VOWED_TO_SEND', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.941, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'fd756035b0071e14'],
['0588b13a715184c1#c14', 'Benjamin Netanyahu rejected calls for a ceasefire', 'REJECTED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.93, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'd65ddd4280d364fb'],
['0588b13a715184c1#c15', 'government said it must invade the city in order to dismantle Hamas and free the hostages', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.935, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '389e2350dd5a66d8'],
['0588b13a715184c1#c16', 'government must invade Rafah in order to dismantle Hamas and free the hostages', 'MUST_INVADE', 'affirmed', 'required', 'asserted', null, 0.793, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > government', '|The Daily Lantern|government', '|newsroom|named', '|says|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '58041796abfb96a1'],
['0588b13a715184c1#c17', 'government aimed to dismantle Hamas', 'AIMED_TO_DISMANTLE', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.668, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > government', '|The Daily Lantern|government', '|newsroom|named', '|says|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '92beba9d77e8a777'],
['0588b13a715184c1#c18', 'State Department did not believe that the city can be attacked safely', 'DID_NOT_BELIEVE', 'denied', 'actual', 'asserted', null, 0.929, 'The State Department does not believe that the city can be attacked safely.', 751, 826, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '4b3e40dc00db53af'],
['0588b13a715184c1#c19', 'can not attack Rafah', 'CAN_NOT_ATTACK', 'denied', 'possible', 'asserted', null, 0.924, 'The State Department does not believe that the city can be attacked safely.', 751, 826, 'The Daily Lantern > State Department', '|The Daily Lantern|State Department', '|newsroom|named', '|says|believes', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '83bff79faa71a1c5'],
['0588b13a715184c1#c2', 'forces if launched full assault on Rafah on Rafah', 'IF_LAUNCHED', 'open', 'possible', 'asserted', null, 0.853, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern > CNN > Joe Biden', '|The Daily Lantern|CNN|Joe Biden', '|newsroom|named|named', '|says|says|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '5e44d7100d033992'],
['0588b13a715184c1#c20', 'Its opposed plan', 'OPPOSED', 'affirmed', 'actual', 'presupposed', 'ACCUSE', 0.984, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '5b9316e692dd2754'],
['0588b13a715184c1#c21', 'opposition did not stop evacuation orders', 'DID_NOT_STOP', 'denied', 'actual', 'asserted', null, 0.949, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '950aa2d40a3bf9be'],
['0588b13a715184c1#c3', 'administration paused shipment', 'PAUSED', 'affirmed', 'actual', 'asserted', null, 0.983, 'The administration has already paused a shipment of heavy bombs.', 139, 203, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'f9d8fdf14a58a2d2'],
['0588b13a715184c1#c4', 'Joe Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.948, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '4f521aef26a1b66e'],
['0588b13a715184c1#c5', 'United States would continue to supply Iron Dome interceptors', 'WOULD_CONTINUE_TO_SUPPLY', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.84, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern > Joe Biden', '|The Daily Lantern|Joe Biden', '|newsroom|named', '|says|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'e84f4f7ffba1efb7'],
['0588b13a715184c1#c6', 'United States would not walk from Israel\'s defense', 'WOULD_NOT_WALK', 'denied', 'conditional', 'asserted', null, 0.759, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern > Joe Biden', '|The Daily Lantern|Joe Biden', '|newsroom|named', '|says|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'd01ab7b3164c7db0'],
['0588b13a715184c1#c7', 'The warning was sharpest Joe Biden', 'WAS_SHARPEST', 'affirmed', 'actual', 'asserted', null, 0.919, 'The warning was his sharpest since the war began.', 329, 378, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'b361cb0e8dda66a3'],
['0588b13a715184c1#c8', 'war began', 'BEGAN', 'affirmed', 'actual', 'presupposed', null, 0.924, 'The warning was his sharpest since the war began.', 329, 378, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '88ae1d9ee306e9e9'],
['0588b13a715184c1#c9', 'Joe Biden grew frustrated', 'GREW_FRUSTRATED', 'affirmed', 'actual', 'asserted', null, 0.941, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'aff70b6a8d8d4738'],
['1e597f30a3b96fb6#c0', 'United States will give valuable intelligence Israel', 'WILL_GIVE', 'affirmed', 'planned', 'asserted', null, 0.837, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '|only if Israel agrees to limit its operation', '|if', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '6a907e1503a27f2b'],
['1e597f30a3b96fb6#c1', 'United States will give logistical help Israel', 'WILL_GIVE', 'affirmed', 'planned', 'asserted', 'AGREE', 0.752, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '|only if Israel agrees to limit its operation', '|if', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '72a9aec545ec0a1a'],
['1e597f30a3b96fb6#c10', 'Benjamin Netanyahu refused to halt campaign', 'REFUSED_TO_HALT', 'denied', 'actual', 'asserted', null, 0.871, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'b011c78578738abf'],
['1e597f30a3b96fb6#c11', 'His actions alarmed White House', 'ALARMED', 'affirmed', 'actual', 'asserted', null, 0.98, 'His actions alarmed the White House.', 501, 537, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '0baa9c2e2de603d0'],
['1e597f30a3b96fb6#c12', 'US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.967, 'US officials have since stepped up their diplomacy.', 539, 590, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'c0ddf260495fa5f4'],
['1e597f30a3b96fb6#c13', 'US officials stepped up their diplomacy', 'STEPPED_UP', 'affirmed', 'actual', 'asserted', null, 0.945, 'US officials have since stepped up their diplomacy.', 539, 590, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'a98dadc6b86a2038'],
['1e597f30a3b96fb6#c14', 'the prime minister whether will take American conditions', 'WHETHER_WILL_TAKE', 'open', 'planned', 'asserted', null, 0.892, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '3f8a6da2062e55eb'],
['1e597f30a3b96fb6#c15', 'the prime minister whether will take press', 'WHETHER_WILL_TAKE', 'open', 'planned', 'asserted', null, 0.786, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '5804a4767ea5f6c7'],
['1e597f30a3b96fb6#c16', 'Hamas would be impossible without operation in Rafah', 'WOULD_BE_IMPOSSIBLE', 'affirmed', 'conditional', 'asserted', null, 0.699, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '|without an operation in Rafah', '|without', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'a6c93ceaa8300b85'],
['1e597f30a3b96fb6#c17', 'Israeli officials is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.97, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '5e3ce576c17d06ed'],
['1e597f30a3b96fb6#c18', 'Israeli officials argued', 'ARGUED', 'affirmed', 'actual', 'asserted', null, 0.844, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '4ae3d068010ba865'],
['1e597f30a3b96fb6#c19', 'other countries warned that the invasion might become a disaster Israel', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.957, 'Other countries have warned Israel that the invasion might become a disaster.', 789, 866, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '8257e56431dfacf3'],
['1e597f30a3b96fb6#c2', 'Israel if agreed to limit operation', 'IF_AGREED_TO_LIMIT', 'open', 'possible', 'asserted', null, 0.794, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '2689e4bcc98e15ca'],
['1e597f30a3b96fb6#c20', 'invasion may become disaster', 'MAY_BECOME', 'affirmed', 'possible', 'asserted', null, 0.9, 'Other countries have warned Israel that the invasion might become a disaster.', 789, 866, 'The Eastern Courier > other countries', '|The Eastern Courier|other countries', '|newsroom|named', '|says|warns', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '5507154f2ecb5012'],
['1e597f30a3b96fb6#c3', 'Joe Biden made offers in recent weeks', 'MADE', 'affirmed', 'actual', 'asserted', null, 0.964, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '010af33802aef57e'],
['1e597f30a3b96fb6#c4', 'senior White House aides made offers in recent weeks', 'MADE', 'affirmed', 'actual', 'asserted', null, 0.969, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '54cc9382546b3f92'],
['1e597f30a3b96fb6#c5', 'They feared that an all-out assault would trap the civilians in the city and may spread the conflict across the region', 'FEARED', 'affirmed', 'actual', 'asserted', null, 0.947, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '5a24749cf01aed4f'],
['1e597f30a3b96fb6#c6', 'all-out assault would trap civilians in Rafah', 'WOULD_TRAP', 'affirmed', 'conditional', 'asserted', null, 0.905, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier > They', '|The Eastern Courier|They', '|newsroom|pronoun', '|says|believes', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '3383d75808c35437'],
['1e597f30a3b96fb6#c7', 'all-out assault may spread conflict', 'MAY_SPREAD', 'affirmed', 'possible', 'asserted', null, 0.85, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier > They', '|The Eastern Courier|They', '|newsroom|pronoun', '|says|believes', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '8122872514d03eed'],
['1e597f30a3b96fb6#c8', 'Benjamin Netanyahu called up thousands of reservists last week', 'CALLED_UP', 'affirmed', 'actual', 'asserted', 'MOBILIZE', 0.962, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, '2024-05-06', '2024-05-12', '8a32843a95377af9'],
['1e597f30a3b96fb6#c9', 'Benjamin Netanyahu ordered airstrikes', 'ORDERED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.904, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'a2733d44b929c9cb'],
['31d0ceeaef990ac8#c0', 'company may pause automation plan for two years', 'MAY_PAUSE', 'affirmed', 'possible', 'asserted', null, 0.744, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier > The Harbor Ledger > two executives', '|The Eastern Courier|The Harbor Ledger|two executives', '|newsroom|named|unnamed', '|says|says|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'f6febca9adf70da2'],
['31d0ceeaef990ac8#c1', 'The Harbor Ledger reported The company at the center of the Castermouth port strike may pause its automation plan for two years on Monday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.877, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, '2024-09-09', '2024-09-09', 'afc0fa3bd3f12821'],
['31d0ceeaef990ac8#c10', 'Peter Lindqvist said he had not seen the proposal', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.962, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '458b27dfc539f5c9'],
['31d0ceeaef990ac8#c11', 'Peter Lindqvist did not see proposal', 'DID_NOT_SEE', 'denied', 'actual', 'asserted', null, 0.909, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'cdd35afa8b897b78'],
['31d0ceeaef990ac8#c12', 'strike had cost exporters an estimated $90 million in its fifth day', 'HAD', 'affirmed', 'actual', 'asserted', null, 0.784, 'The strike, now in its fifth day, has cost exporters an estimated $90 million.', 489, 567, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '1611162b84c8ffde'],
['31d0ceeaef990ac8#c13', 'cost exportered an estimated $90 million', 'EXPORTERED', 'affirmed', 'actual', 'asserted', null, 0.8, 'The strike, now in its fifth day, has cost exporters an estimated $90 million.', 489, 567, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '04180f0996c3c741'],
['31d0ceeaef990ac8#c14', 'anchored one ships off Castermouth', 'ANCHORED', 'affirmed', 'actual', 'asserted', null, 0.887, 'Thirty-one ships are anchored off Castermouth.', 568, 614, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '95715d01b42920af'],
['31d0ceeaef990ac8#c15', 'Support remained strong', 'REMAINED_STRONG', 'affirmed', 'actual', 'asserted', null, 0.961, 'Support for the strikers remains strong in the city.', 616, 668, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '943cfd695e00a413'],
['31d0ceeaef990ac8#c16', 'Ruth Castellano joined march on Sunday', 'JOINED', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.943, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, '2024-09-08', '2024-09-08', 'e3c11cd0505b2e1d'],
['31d0ceeaef990ac8#c17', 'Ruth Castellano called for compromise', 'CALLED_FOR', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.926, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '4c19bc1a21532d8b'],
['31d0ceeaef990ac8#c2', 'The Harbor Ledger cited two executives', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.942, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '34f9d1f13d6a03d8'],
['31d0ceeaef990ac8#c3', 'union would have to accept weekend shifts', 'WOULD_HAVE_TO_ACCEPT', 'affirmed', 'required', 'asserted', null, 0.882, 'In return, the union would have to accept weekend shifts, the newspaper said.', 164, 241, 'The Eastern Courier > The Harbor Ledger', '|The Eastern Courier|The Harbor Ledger', '|newsroom|named', '|says|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '0f692cccca7d8243'],
['31d0ceeaef990ac8#c4', 'The Harbor Ledger said In return, the union would have to accept weekend shifts', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.962, 'In return, the union would have to accept weekend shifts, the newspaper said.', 164, 241, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '0220725380c77da5'],
['31d0ceeaef990ac8#c5', 'may not confirm report', 'MAY_NOT_CONFIRM', 'denied', 'possible', 'asserted', null, 0.927, 'The report could not be independently confirmed.', 242, 290, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '16f18f95953f772b'],
['31d0ceeaef990ac8#c6', 'A spokeswoman declined to comment', 'DECLINED_TO_COMMENT', 'denied', 'actual', 'asserted', null, 0.943, 'A spokeswoman for Brightwater declined to comment.', 292, 342, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'd81b676bfd58e260'],
['31d0ceeaef990ac8#c7', 'Peter Lindqvist told that he welcomed "any step that opens the gates lawmakers', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.94, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '98f09af1fc5a8e3d'],
['31d0ceeaef990ac8#c8', 'Peter Lindqvist welcomed any step', 'WELCOMED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.879, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist', '|newsroom|named', '|says|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '9f5610feae4f5e0c'],
['31d0ceeaef990ac8#c9', 'any step opened gates', 'OPENED', 'affirmed', 'actual', 'presupposed', null, 0.855, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist|Peter Lindqvist', '|newsroom|named|pronoun', '|says|says|says', '', '', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '16c7e0b83e677dc0'],
['37f710daf59ade1d#c0', 'Brightwater Terminals was ready to shelve its automated cranes for two years', 'WAS_READY_TO_SHELVE', 'affirmed', 'possible', 'asserted', 'AGREE', 0.687, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', '|if the dockworkers accept weekend shifts', '|if', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'cd8a6ae41ab3595a'],
['37f710daf59ade1d#c1', 'the dockworkers if accepted weekend shifts', 'IF_ACCEPTED', 'open', 'possible', 'asserted', null, 0.851, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '40ed2e233788fb9e'],
['37f710daf59ade1d#c10', 'This must end', 'MUST_END', 'affirmed', 'required', 'asserted', null, 0.894, '"This has to end."', 370, 388, 'The Harbor Ledger > one of them', '|The Harbor Ledger|one of them', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'd09a89c9318e14de'],
['37f710daf59ade1d#c11', 'board did not approve proposal', 'DID_NOT_APPROVE', 'denied', 'actual', 'asserted', null, 0.969, 'The board has not approved the proposal.', 390, 430, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'fd4aca4d1b2a4c1a'],
['37f710daf59ade1d#c12', 'Douglas Hale considered it is opposed to any delay', 'CONSIDERED', 'affirmed', 'actual', 'asserted', null, 0.842, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger > one executive', '|The Harbor Ledger|one executive', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '49e5bf7a7640eb34'],
['37f710daf59ade1d#c13', 'Aldgate Capital is largest shareholder of firm', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.933, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'e74a4dce1b553f1b'],
['37f710daf59ade1d#c14', 'one executive said Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.775, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'a8f899e922b1b40b'],
['37f710daf59ade1d#c15', 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.969, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '81b1a49f801c23aa'],
['37f710daf59ade1d#c16', 'Federation of Dock and Harbor Workers would welcome a pause', 'WOULD_WELCOME', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.926, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '08293f7f0859e4aa'],
['37f710daf59ade1d#c17', 'Federation of Dock and Harbor Workers may not accept compulsory weekend work', 'MAY_NOT_ACCEPT', 'denied', 'possible', 'asserted', null, 0.918, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '89a4db060710ed35'],
['37f710daf59ade1d#c18', 'The official added that members might agree to voluntary shifts', 'ADDED', 'affirmed', 'actual', 'asserted', null, 0.978, 'The official added that members might agree to voluntary shifts.', 658, 722, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '2ef34273e518a6d9'],
['37f710daf59ade1d#c19', 'members may agree to voluntary shifts', 'MAY_AGREE', 'affirmed', 'possible', 'asserted', null, 0.924, 'The official added that members might agree to voluntary shifts.', 658, 722, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'db3adf46e5dd6644'],
['37f710daf59ade1d#c2', 'two senior executives told Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts Ledger', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.838, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '92bb136e69e344db'],
['37f710daf59ade1d#c20', 'court denied Brightwater\'s request', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.959, 'A court on Friday denied Brightwater\'s request to halt the strike.', 724, 790, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '35ce936c00843a02'],
['37f710daf59ade1d#c21', 'Brightwater asked to halt strike', 'ASKED_TO_HALT', 'affirmed', 'asked', 'asserted', null, 0.956, 'A court on Friday denied Brightwater\'s request to halt the strike.', 724, 790, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '60d937d378d58b52'],
['37f710daf59ade1d#c22', 'The judge ruled that the vote had been lawful', 'RULED', 'affirmed', 'actual', 'asserted', null, 0.969, 'The judge ruled that the vote had been lawful.', 791, 837, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '801d0a1342fb4ab9'],
['37f710daf59ade1d#c23', 'vote was lawful', 'WAS_LAWFUL', 'affirmed', 'actual', 'asserted', null, 0.947, 'The judge ruled that the vote had been lawful.', 791, 837, 'The Harbor Ledger > judge', '|The Harbor Ledger|judge', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '1b8d72588a44d25f'],
['37f710daf59ade1d#c3', 'company would present proposal to the mediator', 'WOULD_PRESENT', 'affirmed', 'conditional', 'asserted', null, 0.815, 'The company would present the proposal to the mediator this week, the executives said.', 158, 244, 'The Harbor Ledger > executives', '|The Harbor Ledger|executives', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '1c1daee452c9381f'],
['37f710daf59ade1d#c4', 'the executives said The company would present the proposal to the mediator this week', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.927, 'The company would present the proposal to the mediator this week, the executives said.', 158, 244, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '81bb71e867ba5491'],
['37f710daf59ade1d#c5', 'They asked not to be named because they were discussing confidential matters', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.943, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '34f7536cd96dc2c6'],
['37f710daf59ade1d#c6', 'asked to not name They', 'ASKED_TO_NOT_NAME', 'denied', 'asked', 'asserted', null, 0.791, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'a7a905130025eaca'],
['37f710daf59ade1d#c7', 'they discussed confidential matters', 'DISCUSSED', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.961, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'b5718e68d5490d64'],
['37f710daf59ade1d#c8', 'Everybody lost money', 'LOST', 'affirmed', 'actual', 'asserted', null, 0.964, '"Everybody is losing money," one of them said.', 323, 369, 'The Harbor Ledger > one of them', '|The Harbor Ledger|one of them', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '551ca1afbc8f425e'],
['37f710daf59ade1d#c9', 'one of them said Everybody is losing money', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.945, '"Everybody is losing money," one of them said.', 323, 369, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '366d1d80bd0989a5'],
['3ad4cf08c80e7cd1#c0', 'Helen Strand said that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday on Friday', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.943, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, '2024-09-13', '2024-09-13', '6467da808250310d'],
['3ad4cf08c80e7cd1#c1', 'government would invoke Ports Act', 'WOULD_INVOKE', 'affirmed', 'conditional', 'asserted', null, 0.878, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', '|Helen Strand', '|speaker', 'Globe Dispatch', '2024-09-13', null, null, null, '0962b141a01f4cf0'],
['3ad4cf08c80e7cd1#c10', 'did not use law', 'DID_NOT_USE', 'denied', 'actual', 'asserted', null, 0.91, 'The law, which was passed in 1974, has never been used.', 266, 321, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'bc8bcefb51b144d4'],
['3ad4cf08c80e7cd1#c11', 'It would allow soldiers to operate the cranes', 'WOULD_ALLOW', 'affirmed', 'conditional', 'asserted', 'CONCEDE', 0.955, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'f6eb69967825f717'],
['3ad4cf08c80e7cd1#c12', 'soldiers would be allowed to operate the cranes', 'WOULD_BE_ALLOWED_TO_OPERATE', 'affirmed', 'possible', 'asserted', null, 0.955, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '11f9694286ec194d'],
['3ad4cf08c80e7cd1#c13', 'it can not force workers to return', 'CAN_NOT_FORCE', 'denied', 'possible', 'asserted', null, 0.968, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '1b2404debd014f69'],
['3ad4cf08c80e7cd1#c14', 'workers can not return', 'CAN_NOT_RETURN', 'denied', 'possible', 'asserted', null, 0.935, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '25904e734db5e4fe'],
['3ad4cf08c80e7cd1#c15', 'Ines Moreau condemned the threat', 'CONDEMNED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.983, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'f61954b70604550c'],
['3ad4cf08c80e7cd1#c16', 'Ines Moreau said troops would not solve the dispute', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.963, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '3ef134a5412690da'],
['3ad4cf08c80e7cd1#c17', 'troops would not solve dispute', 'WOULD_NOT_SOLVE', 'denied', 'conditional', 'asserted', null, 0.938, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch > Ines Moreau', '|Globe Dispatch|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '98ad2681bf659693'],
['3ad4cf08c80e7cd1#c18', 'three other unions pledged to join strike', 'PLEDGED_TO_JOIN', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.952, 'Three other unions have pledged to join the strike if soldiers enter the port.', 482, 560, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '|if soldiers enter the port', '|if', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'f42d4eba1d6b74c3'],
['3ad4cf08c80e7cd1#c19', 'soldiers if entered port', 'IF_ENTERED', 'open', 'possible', 'asserted', null, 0.975, 'Three other unions have pledged to join the strike if soldiers enter the port.', 482, 560, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '2d8f63ed95823777'],
['3ad4cf08c80e7cd1#c2', 'government would send army to unload food and medicine unless the two sides reached a deal by Monday', 'WOULD_SEND', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.802, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'e51ca62c8ca5057f'],
['3ad4cf08c80e7cd1#c20', 'A senior official asked not to be identified', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.913, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '548494804b581f53'],
['3ad4cf08c80e7cd1#c21', 'asked to not identify A senior official', 'ASKED_TO_NOT_IDENTIFY', 'denied', 'asked', 'asserted', null, 0.846, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '6c92a33025338be0'],
['3ad4cf08c80e7cd1#c22', 'A senior official said the army was unlikely to be sent before the middle of next week', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.886, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '0a3ca42215fa67ca'],
['3ad4cf08c80e7cd1#c23', 'army was unlikely to be sent before the middle', 'WAS_UNLIKELY_TO_BE_SENT', 'denied', 'likely', 'asserted', null, 0.879, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch > senior official', '|Globe Dispatch|senior official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, '2024-09-16', '2024-09-22', 'eb209b89cd85a64a'],
['3ad4cf08c80e7cd1#c24', 'Lindqvist believed to oppose the move', 'BELIEVED_TO_OPPOSE', 'affirmed', 'likely', 'asserted', null, 0.902, 'Lindqvist, the minister, is believed to oppose the move.', 709, 765, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '4d19e4edee548227'],
['3ad4cf08c80e7cd1#c25', 'office denied that', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.986, 'His office denied that.', 766, 789, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '146d8dea3517e4dc'],
['3ad4cf08c80e7cd1#c26', 'Carla Vance led opposition', 'LED', 'affirmed', 'actual', 'asserted', null, 0.897, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '9bd8f6543b400a43'],
['3ad4cf08c80e7cd1#c27', 'Carla Vance supported mediated settlement', 'SUPPORTED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.913, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '44aa62ceb1aa9103'],
['3ad4cf08c80e7cd1#c28', 'Carla Vance would vote against the use', 'WOULD_VOTE', 'affirmed', 'conditional', 'asserted', null, 0.834, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'a4c175d32da0d89c'],
['3ad4cf08c80e7cd1#c3', 'government aimed to unload food', 'AIMED_TO_UNLOAD', 'affirmed', 'planned', 'asserted', null, 0.715, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '|unless the two sides reached a deal by Monday', '|unless', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '87e9b1e0ca4d49fd'],
['3ad4cf08c80e7cd1#c4', 'government aimed to unload medicine', 'AIMED_TO_UNLOAD', 'affirmed', 'planned', 'asserted', null, 0.633, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '|unless the two sides reached a deal by Monday', '|unless', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'eb85fddcabdcf8f8'],
['3ad4cf08c80e7cd1#c5', 'the two sides if reached deal by Monday', 'IF_REACHED', 'open', 'possible', 'asserted', null, 0.881, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, '2024-09-16', '2024-09-16', 'bca52504035620e7'],
['3ad4cf08c80e7cd1#c6', 'We was patient', 'WAS', 'affirmed', 'actual', 'asserted', null, 0.862, '"We have been patient," Strand told parliament.', 184, 231, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'd1bc3363a38e92d8'],
['3ad4cf08c80e7cd1#c7', 'Helen Strand told We have been patient parliament', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.931, '"We have been patient," Strand told parliament.', 184, 231, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '36e421262241b338'],
['3ad4cf08c80e7cd1#c8', 'Patience did not feed people', 'DID_NOT_FEED', 'denied', 'actual', 'asserted', null, 0.905, '"Patience does not feed people."', 232, 264, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '0228c498fdbd7283'],
['3ad4cf08c80e7cd1#c9', 'passed law in 1974', 'PASSED', 'affirmed', 'actual', 'asserted', null, 0.912, 'The law, which was passed in 1974, has never been used.', 266, 321, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-09-13', null, '1974-01-01', '1974-12-31', '6c7e5c67df899a1e'],
['3de775271e7fd2ba#c0', 'United States would support limited operation in Rafah', 'WOULD_SUPPORT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.708, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern > Politico > four US officials', '|The Daily Lantern|Politico|four US officials', '|newsroom|named|unnamed', '|says|says|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'beb6bf4590f47fd5'],
['3de775271e7fd2ba#c1', 'United States opposed full-scale offensive in the crowded city', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.74, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern > Politico > four US officials', '|The Daily Lantern|Politico|four US officials', '|newsroom|named|unnamed', '|says|says|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '5db851ff6e215ab9'],
['3de775271e7fd2ba#c10', 'Rafah believed to shelter last four battalions of Hamas', 'BELIEVED_TO_SHELTER', 'affirmed', 'likely', 'asserted', null, 0.855, 'Rafah, on the border with Egypt, is believed to shelter the last four battalions of Hamas.', 458, 548, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '4a19cbf276d75a86'],
['3de775271e7fd2ba#c11', 'last four battalions of Hamas is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.985, 'Rafah, on the border with Egypt, is believed to shelter the last four battalions of Hamas.', 458, 548, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '77d7680685f19347'],
['3de775271e7fd2ba#c12', 'More than a million Palestinians fled from north', 'FLED_FROM', 'affirmed', 'actual', 'asserted', null, 0.968, 'More than a million Palestinians have fled there from the north of Gaza.', 549, 621, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '015e77db4a25dcc4'],
['3de775271e7fd2ba#c13', 'north is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.988, 'More than a million Palestinians have fled there from the north of Gaza.', 549, 621, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '2b64fcad4944dd38'],
['3de775271e7fd2ba#c14', 'Israeli military is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.982, 'The Israeli military has yet to produce a plan to protect those civilians.', 623, 697, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'f6a1c455b5b1ea1c'],
['3de775271e7fd2ba#c15', 'Israeli military did not produce plan', 'DID_NOT_PRODUCE', 'denied', 'actual', 'asserted', null, 0.868, 'The Israeli military has yet to produce a plan to protect those civilians.', 623, 697, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '248a9c1aceae37fa'],
['3de775271e7fd2ba#c16', 'Two Israeli officials is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.99, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '2624082d648b3be8'],
['3de775271e7fd2ba#c17', 'Two Israeli officials told that the army was still working on one Politico', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.973, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '8b1c55de04c40247'],
['3de775271e7fd2ba#c18', 'army worked on one', 'WORKED', 'affirmed', 'actual', 'asserted', null, 0.918, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern > Politico > Two Israeli officials', '|The Daily Lantern|Politico|Two Israeli officials', '|newsroom|named|unnamed', '|says|says|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '870473356fdeefb9'],
['3de775271e7fd2ba#c19', 'White House had warned Israel against invading Rafah for weeks', 'HAD', 'affirmed', 'actual', 'asserted', null, 0.815, 'The White House has for weeks warned Israel against invading Rafah.', 775, 842, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'c81c73822ad2abc7'],
['3de775271e7fd2ba#c2', 'Politico reported The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city on Wednesday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.87, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, '2024-03-13', '2024-03-13', 'da1f3b8978beeba7'],
['3de775271e7fd2ba#c20', 'Israel warned against invading Rafah', 'WARNED_AGAINST_INVADING', 'denied', 'asked', 'asserted', null, 0.857, 'The White House has for weeks warned Israel against invading Rafah.', 775, 842, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '2b474f8fd08e22e0'],
['3de775271e7fd2ba#c21', 'Several European governments warned Israel against invasion of the city', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.961, 'Several European governments have warned Israel against an invasion of the city.', 843, 923, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '729e15ea80ef365c'],
['3de775271e7fd2ba#c3', 'Politico cited four US officials', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.939, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '3d676a8f6dd042d2'],
['3de775271e7fd2ba#c4', 'four US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.981, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '0c632dd74178a23f'],
['3de775271e7fd2ba#c5', 'Top aides told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.88, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern > report', '|The Daily Lantern|report', '|newsroom|named', '|says|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '7308c506872ed415'],
['3de775271e7fd2ba#c6', 'Washington may accept raids', 'MAY_ACCEPT', 'affirmed', 'possible', 'asserted', null, 0.769, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern > report > top aides', '|The Daily Lantern|report|top aides', '|newsroom|named|unnamed', '|says|says|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '83ff534b58728d8f'],
['3de775271e7fd2ba#c7', 'report said Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.927, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '9f80ad17603ce0d6'],
['3de775271e7fd2ba#c8', 'The officials spoke on condition of anonymity', 'SPOKE', 'affirmed', 'actual', 'asserted', null, 0.976, 'The officials spoke on condition of anonymity because the talks are secret.', 381, 456, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '1e27f954ff90e467'],
['3de775271e7fd2ba#c9', 'talks was secret', 'WAS_SECRET', 'affirmed', 'actual', 'asserted', null, 0.976, 'The officials spoke on condition of anonymity because the talks are secret.', 381, 456, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'a69624858b5ca7a6'],
['67e9ec990abd7858#c0', 'Jake Sullivan sought to soften a warning', 'SOUGHT_TO_SOFTEN', 'affirmed', 'attempted', 'asserted', null, 0.89, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'b90c6995e467b4d4'],
['67e9ec990abd7858#c1', 'Joe Biden said that an assault on Rafah would cross a red line over the weekend', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.888, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, '2024-03-09', '2024-03-09', 'ec0ae40d93f2c850'],
['67e9ec990abd7858#c10', 'Four US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.983, 'Four US officials described the message to the outlet.', 585, 639, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '3788ef69c3eb5daa'],
['67e9ec990abd7858#c11', 'Four US officials described message to Politico', 'DESCRIBED', 'affirmed', 'actual', 'asserted', null, 0.952, 'Four US officials described the message to the outlet.', 585, 639, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '0158cb8905dc6b0b'],
['67e9ec990abd7858#c12', 'Joe Biden said that he would never abandon Israel', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.955, 'Biden himself has said that he would never abandon Israel.', 641, 699, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '9c9524d9cf28da81'],
['67e9ec990abd7858#c13', 'Joe Biden would not abandon Israel', 'WOULD_NOT_ABANDON', 'denied', 'conditional', 'asserted', null, 0.928, 'Biden himself has said that he would never abandon Israel.', 641, 699, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '5a98c9f05b0bc9ec'],
['67e9ec990abd7858#c14', 'Joe Biden said that crossing it would not lead to a cutoff of all weapons', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.949, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '405671586e7cd173'],
['67e9ec990abd7858#c15', 'it whether crossed', 'WHETHER_CROSSED', 'open', 'actual', 'asserted', null, 0.764, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '6bb4204bce146576'],
['67e9ec990abd7858#c16', 'it would not lead to a cutoff', 'WOULD_NOT_LEAD', 'denied', 'conditional', 'asserted', null, 0.812, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'ea7a4731cfe9be52'],
['67e9ec990abd7858#c17', 'Israel whether accepted the American terms', 'WHETHER_ACCEPTED', 'open', 'actual', 'asserted', null, 0.963, 'It is unclear whether Israel has accepted the American terms.', 791, 852, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '81c3b9bd4381b6f9'],
['67e9ec990abd7858#c18', 'Benjamin Netanyahu did not commit Benjamin Netanyahu in public to any limit', 'DID_NOT_COMMIT', 'denied', 'actual', 'asserted', null, 0.939, 'Prime Minister Benjamin Netanyahu has not committed himself in public to any limit on the operation.', 853, 953, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '1df1926fda251716'],
['67e9ec990abd7858#c2', 'full assault on Rafah would cross red line', 'WOULD_CROSS', 'affirmed', 'conditional', 'asserted', null, 0.934, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '834cde37731f5887'],
['67e9ec990abd7858#c3', 'Joe Biden did not announce new policy', 'DID_NOT_ANNOUNCE', 'denied', 'actual', 'asserted', null, 0.729, 'Biden did not announce a new policy, Sullivan told reporters at the White House.', 163, 243, 'The Capital Observer > Jake Sullivan', '|The Capital Observer|Jake Sullivan', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'd9eee1012900cd44'],
['67e9ec990abd7858#c4', 'Jake Sullivan told Biden did not announce a new policy reporters at White House', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.908, 'Biden did not announce a new policy, Sullivan told reporters at the White House.', 163, 243, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '42e88591dbe32074'],
['67e9ec990abd7858#c5', 'Jake Sullivan dismissed as Politico report', 'DISMISSED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.964, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'd5e58004a9e369a5'],
['67e9ec990abd7858#c6', 'Joe Biden would consider conditions on military aid', 'WOULD_CONSIDER', 'affirmed', 'conditional', 'asserted', null, 0.913, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer > ', '|The Capital Observer|', '|newsroom|unnamed', '|says|says', '|if Israel launched a major campaign in the city', '|if', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'fd743270f94be6d5'],
['67e9ec990abd7858#c7', 'Israel if launched major campaign in the city', 'IF_LAUNCHED', 'open', 'possible', 'asserted', null, 0.915, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer > ', '|The Capital Observer|', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'c038f7233b94db23'],
['67e9ec990abd7858#c8', 'Politico would support Israeli push against Hamas targets', 'WOULD_SUPPORT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.897, 'According to Politico, the administration would support an Israeli push against Hamas targets in and beneath Rafah as long as Israel stops short of a large invasion.', 419, 584, 'The Capital Observer > Politico', '|The Capital Observer|Politico', '|newsroom|named', '|says|says', '|as long as Israel stops short of a large invasion', '|as long as', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'b613ab265257fd3f'],
['67e9ec990abd7858#c9', 'Israel if stopped short', 'IF_STOPPED_SHORT', 'open', 'possible', 'asserted', null, 0.844, 'According to Politico, the administration would support an Israeli push against Hamas targets in and beneath Rafah as long as Israel stops short of a large invasion.', 419, 584, 'The Capital Observer > Politico', '|The Capital Observer|Politico', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '1106bb4276407c44'],
['6ecbe70c84387cb5#c0', 'More than 4,000 dockworkers walked off the job on Thursday', 'WALKED', 'affirmed', 'actual', 'asserted', null, 0.967, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, '2024-09-05', '2024-09-05', 'eb5e31192be6f3ed'],
['6ecbe70c84387cb5#c1', 'shut country\'s largest grain port for the first time in 22 years', 'SHUT', 'affirmed', 'actual', 'asserted', 'COERCE', 0.973, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, '21a71e2e7991cda7'],
['6ecbe70c84387cb5#c10', 'Brightwater called illegal strike', 'CALLED_ILLEGAL', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.925, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, 'b172f825b1a0d44f'],
['6ecbe70c84387cb5#c11', 'Brightwater asked court to stop it', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.936, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, '568b9c439e2d9fc1'],
['6ecbe70c84387cb5#c12', 'court asked to stop it', 'ASKED_TO_STOP', 'affirmed', 'asked', 'asserted', null, 0.926, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '4f058012c2499158'],
['6ecbe70c84387cb5#c13', 'Carla Vance criticized government for its silence', 'CRITICIZED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.929, 'Opposition leader Carla Vance criticized the government for its silence.', 425, 497, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '3e8d53c1c7ffb9cf'],
['6ecbe70c84387cb5#c14', 'Helen Strand traveled', 'TRAVELED', 'affirmed', 'actual', 'asserted', null, 0.958, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'ae0314c3239835c9'],
['6ecbe70c84387cb5#c15', 'Helen Strand did not comment on strike', 'DID_NOT_COMMENT', 'denied', 'actual', 'asserted', null, 0.917, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'f3ddf0354c019d9e'],
['6ecbe70c84387cb5#c16', 'National Growers Association warned that silos would be full within ten days', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.97, 'The National Growers Association warned that silos would be full within ten days.', 578, 659, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'fcdee54f4f86e4d2'],
['6ecbe70c84387cb5#c17', 'silos would be full within ten days', 'WOULD_BE_FULL', 'affirmed', 'conditional', 'asserted', null, 0.917, 'The National Growers Association warned that silos would be full within ten days.', 578, 659, 'The Daily Lantern > National Growers Association', '|The Daily Lantern|National Growers Association', '|newsroom|named', '|says|warns', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '2685fab03c860613'],
['6ecbe70c84387cb5#c2', 'pickets blocked gates', 'BLOCKED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.985, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'ef26daaa629480d7'],
['6ecbe70c84387cb5#c3', 'gates is in four terminals', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.983, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '23aa240d216364ba'],
['6ecbe70c84387cb5#c4', 'Brightwater ran four terminals', 'RAN', 'affirmed', 'actual', 'presupposed', null, 0.955, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, '60c8aa3b19a236f4'],
['6ecbe70c84387cb5#c5', 'eleven ships left to wait in bay', 'LEFT_TO_WAIT_IN', 'affirmed', 'possible', 'asserted', null, 0.793, 'Eleven ships were left waiting in the bay.', 218, 260, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'The Daily Lantern', '2024-09-05', null, null, null, 'fecd547d0f1879d8'],
['6ecbe70c84387cb5#c6', 'union said that it will keep the port closed until the company drops its automation plan', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.939, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '586eff3c8dd612ba'],
['6ecbe70c84387cb5#c7', 'union will keep port', 'WILL_KEEP', 'affirmed', 'planned', 'asserted', null, 0.843, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '|until the company drops its automation plan', '|until', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'cdd138cf68841b82'],
['6ecbe70c84387cb5#c8', 'union will close', 'WILL_CLOSE', 'affirmed', 'planned', 'asserted', null, 0.801, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'b7f931f1a32f86e8'],
['6ecbe70c84387cb5#c9', 'company if dropped automation plan', 'IF_DROPPED', 'open', 'possible', 'asserted', null, 0.902, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '', '', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '06a48288035e9982'],
['6f450208f984b15f#c0', 'port is in Castermouth', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.977, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '29f157f351f94f57'],
['6f450208f984b15f#c1', 'Dockworkers voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes', 'VOTED', 'affirmed', 'actual', 'asserted', null, 0.951, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, '2024-09-01', '2024-09-01', '5f4dcaaba3516e72'],
['6f450208f984b15f#c10', 'Ines Moreau is president of union', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.97, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'e6514d6621b341f1'],
['6f450208f984b15f#c11', 'a software update will not replace members', 'WILL_NOT_REPLACE', 'denied', 'planned', 'asserted', null, 0.917, '"They will not be replaced by a software update.', 398, 446, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '0cef3aa1adcebb95'],
['6f450208f984b15f#c12', 'union was ready to talk', 'WAS_READY_TO_TALK', 'affirmed', 'possible', 'asserted', 'AGREE', 0.904, 'We are ready to talk, and we are ready to walk."', 447, 495, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '2f054926c856a3cd'],
['6f450208f984b15f#c13', 'union was ready to walk', 'WAS_READY_TO_WALK', 'affirmed', 'possible', 'asserted', 'AGREE', 0.879, 'We are ready to talk, and we are ready to walk."', 447, 495, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '2e8a91b52b2212cc'],
['6f450208f984b15f#c14', 'Brightwater operated four of the six terminals', 'OPERATED', 'affirmed', 'actual', 'asserted', null, 0.959, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '4e28787e35dc9f3b'],
['6f450208f984b15f#c15', 'Brightwater said it regretted the vote', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.952, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'e0b629c8551a1dfe'],
['6f450208f984b15f#c16', 'Brightwater regretted vote', 'REGRETTED', 'affirmed', 'actual', 'asserted', null, 0.951, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger > Brightwater', '|The Harbor Ledger|Brightwater', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '41ca2925e1207b4b'],
['6f450208f984b15f#c17', 'Douglas Hale is chief executive of company', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.968, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '5775554e67373130'],
['6f450208f984b15f#c18', 'Douglas Hale promised that nobody will be dismissed before 2027', 'PROMISED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.842, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '74452cca58217bf9'],
['6f450208f984b15f#c19', 'will not dismiss nobody before 2027', 'WILL_NOT_DISMISS', 'denied', 'planned', 'asserted', null, 0.799, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger > Douglas Hale', '|The Harbor Ledger|Douglas Hale', '|newsroom|named', '|says|promises', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'e643af4f1ac37c62'],
['6f450208f984b15f#c2', 'Dockworkers aimed to strike from Thursday', 'AIMED_TO_STRIKE', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.844, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '|unless Brightwater Terminals withdraws its plan to automate 14 cranes', '|unless', '', '', 'The Harbor Ledger', '2024-09-02', null, '2024-09-05', '2024-09-05', 'bbf8d46190807ecd'],
['6f450208f984b15f#c20', 'Douglas Hale refused to put the promise in writing', 'REFUSED_TO_PUT', 'denied', 'actual', 'asserted', null, 0.898, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '69dcdb11d65ff76e'],
['6f450208f984b15f#c21', 'Castermouth handled a third of the country\'s grain exports', 'HANDLED', 'affirmed', 'actual', 'asserted', null, 0.982, 'Castermouth handles a third of the country\'s grain exports.', 732, 791, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'fe1c6450063100ca'],
['6f450208f984b15f#c22', 'Ruth Castellano urged both sides to return to the table', 'URGED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.952, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '4aa27fb0138b0b78'],
['6f450208f984b15f#c23', 'both sides asked to return to the table', 'ASKED_TO_RETURN', 'affirmed', 'asked', 'asserted', null, 0.856, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '2955234108eaf571'],
['6f450208f984b15f#c3', 'Brightwater Terminals if withdrew plan', 'IF_WITHDREW', 'open', 'possible', 'asserted', null, 0.928, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '0b8e8e6d318bfb4d'],
['6f450208f984b15f#c4', 'Brightwater Terminals aimed to automate 14 cranes', 'AIMED_TO_AUTOMATE', 'affirmed', 'planned', 'asserted', null, 0.944, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '9a815ddec60530c2'],
['6f450208f984b15f#c5', 'Federation of Dock and Harbor Workers said that 91 percent of its members had backed the walkout', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.898, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'c1834737da6e73b3'],
['6f450208f984b15f#c6', '91 percent backed walkout', 'BACKED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.933, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger > Federation of Dock and Harbor Workers', '|The Harbor Ledger|Federation of Dock and Harbor Workers', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'fd6801c5dd6c43d1'],
['6f450208f984b15f#c7', 'plan would eliminate about 600 jobs', 'WOULD_ELIMINATE', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.89, 'The plan would eliminate about 600 jobs, according to the union.', 260, 324, 'The Harbor Ledger > union', '|The Harbor Ledger|union', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'f9937ad9685193d4'],
['6f450208f984b15f#c8', 'members built port', 'BUILT', 'affirmed', 'actual', 'asserted', null, 0.954, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '64a0fcae6c723d85'],
['6f450208f984b15f#c9', 'Ines Moreau said Our members built this port', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.924, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '24d4c3b6b454a2c8'],
['7692aa2c67bce030#c0', 'Yoav Gallant is Defense Minister of Israel', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.958, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '77375831880f37c7'],
['7692aa2c67bce030#c1', 'Yoav Gallant hinted that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based on Wednesday', 'HINTED', 'affirmed', 'actual', 'asserted', null, 0.914, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, '2024-03-13', '2024-03-13', '91efde71ebad8526'],
['7692aa2c67bce030#c10', 'would kill those', 'WOULD_KILL', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.705, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'e362fa52fa7b0bab']
] AS line
WITH {id: line[0], properties: {name: line[1], relation: line[2], polarity: line[3], modality: line[4], status: line[5], category: line[6], confidence: line[7], quote: line[8], start: line[9], end: line[10], saidBy: line[11], tellers: tail(split(line[12], '|')), tellerKinds: tail(split(line[13], '|')), tellerActs: tail(split(line[14], '|')), conditions: tail(split(line[15], '|')), conditionKinds: tail(split(line[16], '|')), origins: tail(split(line[17], '|')), originKinds: tail(split(line[18], '|')), outlet: line[19], published: date(line[20]), publishedAt: line[21], from: date(line[22]), to: date(line[23]), newsgraph: line[24]}} AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['7692aa2c67bce030#c11', 'would put those on trial', 'WOULD_PUT', 'affirmed', 'conditional', 'asserted', null, 0.675, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '9cf3979618bccd28'],
['7692aa2c67bce030#c12', 'A US Defense Department official said there was no sign that an offensive was imminent', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.974, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'f22e981618ccb53f'],
['7692aa2c67bce030#c13', 'no sign was not', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.884, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '372ba491e57ebf3d'],
['7692aa2c67bce030#c14', 'offensive whether was imminent', 'WHETHER_WAS_IMMINENT', 'open', 'actual', 'asserted', null, 0.891, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '2eb973c1f56b8b55'],
['7692aa2c67bce030#c15', 'Israeli army is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.983, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '26d0f124ee60194b'],
['7692aa2c67bce030#c16', 'Israeli army would have to move forces', 'WOULD_HAVE_TO_MOVE', 'affirmed', 'required', 'asserted', null, 0.853, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '70b752cbcb962403'],
['7692aa2c67bce030#c17', 'Israeli army did not do', 'DID_NOT_DO', 'denied', 'actual', 'asserted', null, 0.777, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'd3875183e39a9ea0'],
['7692aa2c67bce030#c18', 'the official said The Israeli army would first have to move forces, and it has not done so', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.954, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '19e6ca2e40ff6298'],
['7692aa2c67bce030#c19', 'An Israeli official said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.93, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '4de7a2d48fc2549c'],
['7692aa2c67bce030#c2', 'troops would enter Rafah', 'WOULD_ENTER', 'affirmed', 'conditional', 'asserted', null, 0.826, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '73234dd8d7b37745'],
['7692aa2c67bce030#c20', 'operation of some kind was inevitable', 'WAS_INEVITABLE', 'affirmed', 'actual', 'asserted', null, 0.924, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '107688eb0f52f3e4'],
['7692aa2c67bce030#c21', 'may not win war', 'MAY_NOT_WIN', 'denied', 'possible', 'asserted', null, 0.88, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'b559f50241072ed6'],
['7692aa2c67bce030#c22', 'Hamas kept brigades in Rafah', 'KEPT', 'affirmed', 'actual', 'asserted', null, 0.969, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '79ef2f9438b3c8ec'],
['7692aa2c67bce030#c23', 'United States opposed invasion of the city', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.968, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '|unless Israel presents a credible plan for the displaced', '|unless', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'bc36b1c1e84f48be'],
['7692aa2c67bce030#c24', 'Israel if presented credible plan for the displaced', 'IF_PRESENTED', 'open', 'possible', 'asserted', null, 0.934, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '50d5f2401924addc'],
['7692aa2c67bce030#c3', 'Rafah is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.971, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '5aaf3af4849e2f5a'],
['7692aa2c67bce030#c4', 'Israel said the last Hamas battalions are based', 'SAID', 'affirmed', 'actual', 'presupposed', null, 0.775, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'aef05594f6d744a3'],
['7692aa2c67bce030#c5', 'last four battalions of Hamas is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '3e18ad590fb38c45'],
['7692aa2c67bce030#c6', 'based last four battalions of Hamas', 'BASED', 'affirmed', 'actual', 'asserted', null, 0.842, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant > Israel', '|Globe Dispatch|Yoav Gallant|Israel', '|newsroom|named|named', '|says|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '7a8ebb452b3ba6fe'],
['7692aa2c67bce030#c7', 'Yoav Gallant spoke to soldiers', 'SPOKE_TO', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.925, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '97fc12456d71d017'],
['7692aa2c67bce030#c8', 'Yoav Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.911, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'f0a2bb9d1ef11d14'],
['7692aa2c67bce030#c9', 'place was not safe for militants', 'WAS_NOT_SAFE_FOR', 'denied', 'actual', 'asserted', null, 0.805, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'a5f06616b8216c70'],
['a5df06daf36fb3b9#c0', 'More than 4,000 dockworkers walked off the job on Thursday', 'WALKED', 'affirmed', 'actual', 'asserted', null, 0.967, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, '2024-09-05', '2024-09-05', 'cebc2001d5ffbf5a'],
['a5df06daf36fb3b9#c1', 'shut country\'s largest grain port for the first time in 22 years', 'SHUT', 'affirmed', 'actual', 'asserted', 'COERCE', 0.973, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '60420293d6b1feff'],
['a5df06daf36fb3b9#c10', 'Brightwater called illegal strike', 'CALLED_ILLEGAL', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.925, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, 'efcd9c50e5baeaa1'],
['a5df06daf36fb3b9#c11', 'Brightwater asked court to stop it', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.936, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '87f32c991f37fcd1'],
['a5df06daf36fb3b9#c12', 'court asked to stop it', 'ASKED_TO_STOP', 'affirmed', 'asked', 'asserted', null, 0.926, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '76d8f5be76447d65'],
['a5df06daf36fb3b9#c13', 'National Growers Association warned that silos would be full within ten days', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.97, 'The National Growers Association warned that silos would be full within ten days.', 455, 536, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '96e03975a786b9dd'],
['a5df06daf36fb3b9#c14', 'silos would be full within ten days', 'WOULD_BE_FULL', 'affirmed', 'conditional', 'asserted', null, 0.917, 'The National Growers Association warned that silos would be full within ten days.', 455, 536, 'Meridian Wire > National Growers Association', '|Meridian Wire|National Growers Association', '|newsroom|named', '|says|warns', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'f330e5b9fbdf8ff0'],
['a5df06daf36fb3b9#c15', 'grain if moved', 'IF_MOVED', 'open', 'possible', 'asserted', null, 0.874, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire > Tom Abara', '|Meridian Wire|Tom Abara', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'a172993f3e20b792'],
['a5df06daf36fb3b9#c16', 'did not pay our farmers', 'DID_NOT_PAY', 'denied', 'actual', 'asserted', null, 0.875, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire > Tom Abara', '|Meridian Wire|Tom Abara', '|newsroom|unnamed', '|says|says', '|If the grain does not move', '|if', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '939ebad7677af17e'],
['a5df06daf36fb3b9#c17', 'Tom Abara said If the grain does not move, our farmers do not get paid', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.908, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'bdd3ca9b369876c2'],
['a5df06daf36fb3b9#c18', 'police said that no arrests had been made', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.974, 'Police said that no arrests had been made.', 628, 670, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '4320cdaf4b1d0e50'],
['a5df06daf36fb3b9#c19', 'did not make arrests', 'DID_NOT_MAKE', 'denied', 'actual', 'asserted', null, 0.941, 'Police said that no arrests had been made.', 628, 670, 'Meridian Wire > police', '|Meridian Wire|police', '|newsroom|named', '|says|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '8973bd1b1c4d324b'],
['a5df06daf36fb3b9#c2', 'pickets blocked gates', 'BLOCKED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.985, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '447314a339843962'],
['a5df06daf36fb3b9#c3', 'gates is in four terminals', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.983, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'df927ac21f13a430'],
['a5df06daf36fb3b9#c4', 'Brightwater ran four terminals', 'RAN', 'affirmed', 'actual', 'presupposed', null, 0.955, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '3220465a05ea02a5'],
['a5df06daf36fb3b9#c5', 'eleven ships left to wait in bay', 'LEFT_TO_WAIT_IN', 'affirmed', 'possible', 'asserted', null, 0.793, 'Eleven ships were left waiting in the bay.', 248, 290, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '|Meridian Wire', '|agency', 'Meridian Wire', '2024-09-05', null, null, null, '154447e6399c1f56'],
['a5df06daf36fb3b9#c6', 'union said that it will keep the port closed until the company drops its automation plan', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.939, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '98ec608b360f2040'],
['a5df06daf36fb3b9#c7', 'union will keep port', 'WILL_KEEP', 'affirmed', 'planned', 'asserted', null, 0.843, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '|until the company drops its automation plan', '|until', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '84096e4e372c578c'],
['a5df06daf36fb3b9#c8', 'union will close', 'WILL_CLOSE', 'affirmed', 'planned', 'asserted', null, 0.801, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '616853e7914afb94'],
['a5df06daf36fb3b9#c9', 'company if dropped automation plan', 'IF_DROPPED', 'open', 'possible', 'asserted', null, 0.902, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '', '', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '8f6db15fc10dd12f'],
['ae4c282f84fb4ea9#c0', 'Brightwater Terminals denied report on Tuesday that it would shelve its automated cranes, only to soften the statement hours later', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.901, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, '2024-09-10', '2024-09-10', 'afe1a59a8b5c337e'],
['ae4c282f84fb4ea9#c1', 'it would not shelve its automated cranes only to soften the statement hours later', 'WOULD_NOT_SHELVE', 'denied', 'conditional', 'asserted', null, 0.788, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer > Brightwater Terminals', '|The Capital Observer|Brightwater Terminals', '|newsroom|named', '|says|denies', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '42be80e20ee3b7c3'],
['ae4c282f84fb4ea9#c10', 'company said Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.944, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '6cad56c1af3a6093'],
['ae4c282f84fb4ea9#c11', 'Brightwater did not rule out a pause', 'DID_NOT_RULE_OUT', 'denied', 'actual', 'asserted', null, 0.932, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '282a9cc1b8255d19'],
['ae4c282f84fb4ea9#c12', 'The Harbor Ledger said it stood by its reporting', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.978, 'The Ledger said it stood by its reporting.', 421, 463, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'e00ea458137f522d'],
['ae4c282f84fb4ea9#c13', 'it stood by its reporting', 'STOOD', 'affirmed', 'actual', 'asserted', null, 0.95, 'The Ledger said it stood by its reporting.', 421, 463, 'The Capital Observer > The Harbor Ledger', '|The Capital Observer|The Harbor Ledger', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'e6b79443bced8c37'],
['ae4c282f84fb4ea9#c14', 'Ines Moreau accused company of negotiating in bad faith', 'ACCUSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.985, 'Moreau accused the company of negotiating in bad faith.', 465, 520, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'f00b6a50753f9b29'],
['ae4c282f84fb4ea9#c15', 'company negotiated in bad faith', 'NEGOTIATED', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.928, 'Moreau accused the company of negotiating in bad faith.', 465, 520, 'The Capital Observer > Ines Moreau', '|The Capital Observer|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '8285d03a332c7065'],
['ae4c282f84fb4ea9#c16', 'Ines Moreau did not say no at breakfast', 'DID_NOT_SAY', 'denied', 'actual', 'asserted', null, 0.752, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '860bece101cc1adb'],
['ae4c282f84fb4ea9#c17', 'Ines Moreau did not say dinner', 'DID_NOT_SAY', 'denied', 'actual', 'asserted', null, 0.705, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'fe3ba2495a02cec7'],
['ae4c282f84fb4ea9#c18', 'Douglas Hale told He says no at breakfast and maybe at dinner rally', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.891, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '405fb157939c122e'],
['ae4c282f84fb4ea9#c19', 'union did not receive proposal', 'DID_NOT_RECEIVE', 'denied', 'actual', 'asserted', null, 0.907, 'The union has not received any proposal, she said.', 604, 654, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'ce6dd25017557505'],
['ae4c282f84fb4ea9#c2', 'it aimed to soften', 'AIMED_TO_SOFTEN', 'open', 'planned', 'asserted', null, 0.625, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer > Brightwater Terminals', '|The Capital Observer|Brightwater Terminals', '|newsroom|named', '|says|denies', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '4b8c6f5aa0d8c0e9'],
['ae4c282f84fb4ea9#c20', 'Douglas Hale said The union has not received any proposal', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.958, 'The union has not received any proposal, she said.', 604, 654, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '59d18da0c0dc669f'],
['ae4c282f84fb4ea9#c21', 'Shares fell 4 percent', 'FELL', 'affirmed', 'actual', 'asserted', null, 0.973, 'Shares in Brightwater fell 4 percent.', 656, 693, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '00de622733116fc7'],
['ae4c282f84fb4ea9#c22', 'Aldgate Capital owned 23 percent', 'OWNED', 'affirmed', 'actual', 'asserted', null, 0.913, 'Aldgate Capital, which owns 23 percent of the company, did not respond to a request for comment.', 694, 790, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '4e8f52e30ee04ee9'],
['ae4c282f84fb4ea9#c23', 'Aldgate Capital did not respond to request for comment', 'DID_NOT_RESPOND_TO', 'denied', 'actual', 'asserted', null, 0.84, 'Aldgate Capital, which owns 23 percent of the company, did not respond to a request for comment.', 694, 790, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '3d562fbf9f33e236'],
['ae4c282f84fb4ea9#c3', 'story was false', 'WAS_FALSE', 'affirmed', 'actual', 'asserted', null, 0.932, '"The story is false," Hale said in the morning.', 156, 203, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'b8a785649d7c190f'],
['ae4c282f84fb4ea9#c4', 'Douglas Hale said The story is false in the morning', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.967, '"The story is false," Hale said in the morning.', 156, 203, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '5f3706eca8fe5ab7'],
['ae4c282f84fb4ea9#c5', 'We did not make offer', 'DID_NOT_MAKE', 'denied', 'actual', 'asserted', null, 0.937, '"We have made no such offer and we do not intend to make one."', 204, 266, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'a0c60836dd764fd3'],
['ae4c282f84fb4ea9#c6', 'we did not intend to make one', 'DID_NOT_INTEND_TO_MAKE', 'denied', 'planned', 'asserted', null, 0.922, '"We have made no such offer and we do not intend to make one."', 204, 266, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '6713ca7cdb274798'],
['ae4c282f84fb4ea9#c7', 'company issued a correction by the evening', 'ISSUED', 'affirmed', 'actual', 'asserted', null, 0.975, 'By the evening, the company had issued a correction.', 268, 320, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '42e06bc8d43eb441'],
['ae4c282f84fb4ea9#c8', 'Douglas Hale had meant that no formal offer existed', 'HAD_MEANT', 'affirmed', 'actual', 'asserted', null, 0.908, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer > company', '|The Capital Observer|company', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '3a6c3d91817f3e2f'],
['ae4c282f84fb4ea9#c9', 'formal offer did not exist', 'DID_NOT_EXIST', 'denied', 'actual', 'asserted', null, 0.855, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer > company', '|The Capital Observer|company', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '7be2f039e4236176'],
['d2ad808d45b48b35#c0', 'A State Department official declined to comment that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah on Washington Post report', 'DECLINED_TO_COMMENT', 'denied', 'actual', 'asserted', null, 0.91, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '86eba6b0c5caf04d'],
['d2ad808d45b48b35#c1', 'United States whether shared intelligence with Israel in order to limit the invasion of Rafah', 'WHETHER_SHARED', 'open', 'actual', 'asserted', null, 0.896, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '96c4b514b4679750'],
['d2ad808d45b48b35#c10', 'the State Department official told Discussions with Israel continue the Observer', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.962, '"Discussions with Israel continue," the State Department official told the Observer.', 399, 483, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'cfca13d953edea89'],
['d2ad808d45b48b35#c11', 'He would not say if Israel had agreed to the offer', 'WOULD_NOT_SAY', 'denied', 'conditional', 'asserted', null, 0.878, 'He would not say if Israel had agreed to the offer.', 484, 535, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '629de999cde202e5'],
['d2ad808d45b48b35#c12', 'Israel whether agreed to offer', 'WHETHER_AGREED_TO', 'open', 'actual', 'asserted', null, 0.839, 'He would not say if Israel had agreed to the offer.', 484, 535, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|pronoun', '|says|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '85f72ac1ad453c86'],
['d2ad808d45b48b35#c13', 'Israeli troops is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.912, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '7a9a6f1682eb1f00'],
['d2ad808d45b48b35#c14', 'north is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.932, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '4d77bf450b311a9d'],
['d2ad808d45b48b35#c15', 'Hamas militants is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.923, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'b32b0e0f3abeac59'],
['d2ad808d45b48b35#c16', 'Hamas militants regrouped', 'REGROUPED', 'affirmed', 'actual', 'asserted', null, 0.806, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'c8e16df867130749'],
['d2ad808d45b48b35#c17', 'exodus of civilians accelerated', 'ACCELERATED', 'affirmed', 'actual', 'asserted', null, 0.846, 'The exodus of civilians from the city was accelerating, aid workers said.', 658, 731, 'The Capital Observer > aid workers', '|The Capital Observer|aid workers', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '416abaf3928d2d81'],
['d2ad808d45b48b35#c18', 'aid workers said The exodus of civilians from the city was accelerating', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.94, 'The exodus of civilians from the city was accelerating, aid workers said.', 658, 731, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '5e07b1e5eca3ba18'],
['d2ad808d45b48b35#c19', 'war killed more than 35,000 people', 'KILLED', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.96, 'The war has killed more than 35,000 people in Gaza, according to the health authority there.', 733, 825, 'The Capital Observer > health authority', '|The Capital Observer|health authority', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'd52081c824c0a70a'],
['d2ad808d45b48b35#c2', 'United States aimed to limit full assault on Rafah', 'AIMED_TO_LIMIT', 'open', 'planned', 'asserted', null, 0.918, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '8dae19e2fba05e19'],
['d2ad808d45b48b35#c20', 'October 7 attack on Israel set off It', 'SET_OFF', 'affirmed', 'actual', 'asserted', null, 0.915, 'It was set off by the October 7 attack on Israel, which killed more than 1,100 people.', 826, 912, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '0cb94919f7584e49'],
['d2ad808d45b48b35#c21', 'Israel killed more than 1,100 people', 'KILLED', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.89, 'It was set off by the October 7 attack on Israel, which killed more than 1,100 people.', 826, 912, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '3487128c9b1940dd'],
['d2ad808d45b48b35#c3', 'He did not deny it', 'DID_NOT_DENY', 'denied', 'actual', 'asserted', null, 0.966, 'He did not deny it.', 176, 195, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'b5639b41db0805d1'],
['d2ad808d45b48b35#c4', 'The Washington Post reported that American officials hoped to persuade Israel to carry out a narrower operation', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.96, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'f48b222868ad6162'],
['d2ad808d45b48b35#c5', 'American officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.984, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'af146fb3b069d41c'],
['d2ad808d45b48b35#c6', 'American officials hoped to persuade Israel to carry out a narrower operation', 'HOPED_TO_PERSUADE', 'affirmed', 'wished', 'asserted', null, 0.862, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '536e2420df1b1ab8'],
['d2ad808d45b48b35#c7', 'Israel may carry out narrower operation', 'MAY_CARRY_OUT', 'affirmed', 'wished', 'asserted', null, 0.771, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'b3d50bcdf520af4e'],
['d2ad808d45b48b35#c8', 'The Washington Post did not name voiced deep concern', 'DID_NOT_NAME', 'denied', 'actual', 'presupposed', null, 0.806, 'An official whom the newspaper did not name voiced deep concern about the conduct of the war.', 304, 397, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '9aa15d541a5209a8'],
['d2ad808d45b48b35#c9', 'Discussions with Israel continued', 'CONTINUED', 'affirmed', 'actual', 'asserted', null, 0.895, '"Discussions with Israel continue," the State Department official told the Observer.', 399, 483, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'bad2928bcf1885da'],
['efacce85ae195af1#c0', 'Brightwater Terminals reached tentative agreement on Monday after 19 hours', 'REACHED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.967, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-16', '2024-09-16', 'ac150ce20384a708'],
['efacce85ae195af1#c1', 'dockworkers\' union reached tentative agreement on Monday after 19 hours', 'REACHED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.966, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-16', '2024-09-16', '303d20363d180dbd'],
['efacce85ae195af1#c10', 'we wanted', 'WANTED', 'affirmed', 'actual', 'asserted', null, 0.795, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'dad9a04f27f0eb4c'],
['efacce85ae195af1#c11', 'Ines Moreau said It is not everything we wanted', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.813, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '43f78e5fb84c0ef0'],
['efacce85ae195af1#c12', 'one of our people did not lose a job', 'DID_NOT_LOSE', 'denied', 'actual', 'asserted', null, 0.917, '"But not one of our people loses a job."', 441, 481, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'ed6e3f80e0c435e7'],
['efacce85ae195af1#c13', 'Douglas Hale denied that any pause was planned', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.793, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-09', '2024-09-09', 'ca7bd59ad32bd7f6'],
['efacce85ae195af1#c14', 'did not plan any pause', 'DID_NOT_PLAN', 'denied', 'actual', 'asserted', null, 0.809, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times > Douglas Hale', '|Northgate Times|Douglas Hale', '|newsroom|named', '|says|denies', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '1f5430d76979baa0'],
['efacce85ae195af1#c15', 'Douglas Hale thanked the mediator', 'THANKED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.91, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'fc84b9f28f5450c1'],
['efacce85ae195af1#c16', 'Douglas Hale called fair the result', 'CALLED_FAIR', 'affirmed', 'actual', 'asserted', null, 0.835, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '7ac8a5f59a1be981'],
['efacce85ae195af1#c17', 'Aldgate Capital did not endorse agreement', 'DID_NOT_ENDORSE', 'denied', 'actual', 'asserted', null, 0.826, 'Aldgate Capital has yet to endorse the agreement.', 588, 637, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '2740ffebecde982c'],
['efacce85ae195af1#c18', 'government dropped its threat', 'DROPPED', 'affirmed', 'actual', 'asserted', null, 0.942, 'The government has dropped its threat to invoke the Ports Act.', 639, 701, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '4a3477c89def4914'],
['efacce85ae195af1#c19', 'government aimed to invoke Ports Act', 'AIMED_TO_INVOKE', 'affirmed', 'planned', 'asserted', null, 0.875, 'The government has dropped its threat to invoke the Ports Act.', 639, 701, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '|Northgate Times', '|newsroom', 'Northgate Times', '2024-09-16', null, null, null, 'f5b6119081767e0c'],
['efacce85ae195af1#c2', 'Amara Okafor led talks', 'LED', 'affirmed', 'actual', 'presupposed', null, 0.948, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'aaeaf5c40952d929'],
['efacce85ae195af1#c20', 'gates expected to reopen on Wednesday', 'EXPECTED_TO_REOPEN', 'affirmed', 'likely', 'asserted', null, 0.811, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times > port authority', '|Northgate Times|port authority', '|newsroom|named', '|says|says', '|provided that safety checks are completed', '|if', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-18', '2024-09-18', '8b4c18430552b91c'],
['efacce85ae195af1#c21', 'port authority said The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.95, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '813728949d6b3e1f'],
['efacce85ae195af1#c22', 'if completed safety checks', 'IF_COMPLETED', 'open', 'possible', 'asserted', null, 0.886, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times > port authority', '|Northgate Times|port authority', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'bf38ba29f2afa245'],
['efacce85ae195af1#c3', 'company will delay its automated cranes under deal until 2027', 'WILL_DELAY', 'affirmed', 'planned', 'asserted', null, 0.97, 'Under the deal, the company will delay its automated cranes until 2027 and pay a raise of 11 percent.', 147, 248, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '091a0ee4cd4889f9'],
['efacce85ae195af1#c4', 'company will pay a raise', 'WILL_PAY', 'affirmed', 'planned', 'asserted', null, 0.949, 'Under the deal, the company will delay its automated cranes until 2027 and pay a raise of 11 percent.', 147, 248, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '63c2e6e55243defd'],
['efacce85ae195af1#c5', 'will offer voluntary weekend shifts Workers', 'WILL_OFFER', 'affirmed', 'planned', 'asserted', 'AGREE', 0.927, 'Workers will be offered voluntary weekend shifts.', 249, 298, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, '39fa13c9f07205b4'],
['efacce85ae195af1#c6', 'agreement took effect', 'TOOK_EFFECT', 'affirmed', 'actual', 'asserted', null, 0.923, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '|only if members of the FDHW approve it in a vote on Saturday', '|if', '', '', 'Northgate Times', '2024-09-16', null, null, null, '5d7bab7da75cc8f3'],
['efacce85ae195af1#c7', 'members is part of Federation of Dock and Harbor Workers', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.976, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'c43227ff3c3c2eba'],
['efacce85ae195af1#c8', 'members if approved it in vote', 'IF_APPROVED', 'open', 'possible', 'asserted', null, 0.914, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'd0cd7c0a8be76b15'],
['efacce85ae195af1#c9', 'It was not everything', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.683, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'a33d8611436906c7'],
['f4da8b03f6eca253#c0', 'Brightwater Terminals offered a raise its dockworkers over three years on Tuesday in a late attempt', 'OFFERED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.936, 'Brightwater Terminals offered its dockworkers a raise of 11 percent over three years on Tuesday in a late attempt to avert a strike at Castermouth.', 0, 147, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '66d4820e4141264c'],
['f4da8b03f6eca253#c1', 'its dockworkers is part of Brightwater Terminals', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.965, 'Brightwater Terminals offered its dockworkers a raise of 11 percent over three years on Tuesday in a late attempt to avert a strike at Castermouth.', 0, 147, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'fdef1662ad54cada'],
['f4da8b03f6eca253#c10', 'talks not allowed to speak', 'NOT_ALLOWED_TO_SPEAK', 'denied', 'possible', 'asserted', null, 0.864, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '815964aeb3f410c4'],
['f4da8b03f6eca253#c11', 'Neither side did not agree to idea', 'DID_NOT_AGREE_TO', 'denied', 'actual', 'asserted', null, 0.95, 'Neither side has agreed to the idea.', 533, 569, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '08100e31d65c3959'],
['f4da8b03f6eca253#c12', 'shipping lines feared long dispute', 'FEARED', 'affirmed', 'actual', 'asserted', null, 0.97, 'Shipping lines fear a long dispute.', 571, 606, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '78656a6240350ff7'],
['f4da8b03f6eca253#c13', 'Corvane Line diverted three vessels', 'DIVERTED', 'affirmed', 'actual', 'asserted', null, 0.871, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'e9073d102d342611'],
['f4da8b03f6eca253#c14', 'Corvane Line would move more', 'WOULD_MOVE', 'affirmed', 'conditional', 'asserted', null, 0.671, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '|if the gates closed', '|if', '', '', 'Northgate Times', '2024-09-04', null, null, null, '10a104fd8de194eb'],
['f4da8b03f6eca253#c15', 'gates if closed', 'IF_CLOSED', 'open', 'possible', 'asserted', null, 0.788, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '0d48dda709274350'],
['f4da8b03f6eca253#c16', 'a spokesman said Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.926, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '0f1aa733c7da0ab5'],
['f4da8b03f6eca253#c17', 'Peter Lindqvist said that the government had no plans to intervene', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.971, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '9092c7e09aad2137'],
['f4da8b03f6eca253#c18', 'government did not have plans', 'DID_NOT_HAVE', 'denied', 'actual', 'asserted', null, 0.945, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times > Peter Lindqvist', '|Northgate Times|Peter Lindqvist', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '6768590f1fbfb80c'],
['f4da8b03f6eca253#c2', 'offer did not include any change', 'DID_NOT_INCLUDE', 'denied', 'actual', 'asserted', null, 0.955, 'The offer does not include any change to the automation plan.', 149, 210, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'e6ecb585de781f54'],
['f4da8b03f6eca253#c3', 'Federation of Dock and Harbor Workers rejected it within hours', 'REJECTED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.954, 'The FDHW rejected it within hours.', 211, 245, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '343519b179a30ed9'],
['f4da8b03f6eca253#c4', 'Money was not the question and Mr. Hale knows it', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.864, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '8e32bbfabafa941c'],
['f4da8b03f6eca253#c5', 'Ines Moreau said Money was never the question," Ms. Moreau said, "and Mr. Hale knows it', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.927, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '2948564bff0fcc77'],
['f4da8b03f6eca253#c6', 'Douglas Hale whether knew it', 'WHETHER_KNEW', 'open', 'actual', 'asserted', null, 0.877, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'f5289d299cd9f7b8'],
['f4da8b03f6eca253#c7', 'Amara Okafor met parties on Tuesday night', 'MET', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.929, 'A government mediator, Judge Amara Okafor, met both parties on Tuesday night.', 322, 399, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, '2024-09-03', '2024-09-03', '3429072495e2c015'],
['f4da8b03f6eca253#c8', 'Amara Okafor may propose two-year freeze on new cranes', 'MAY_PROPOSE', 'affirmed', 'possible', 'asserted', null, 0.8, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times > two people', '|Northgate Times|two people', '|newsroom|unnamed', '|says|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '02c7d9023b408d48'],
['f4da8b03f6eca253#c9', 'two people said She may propose a two-year freeze on new cranes', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.924, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-09-04', null, null, null, '9c4ce84a8c7a477f'],
['fa335865584ec74e#c0', 'Biden administration offered Israel', 'OFFERED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.803, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times > The Washington Post > four people', '|Northgate Times|The Washington Post|four people', '|newsroom|named|unnamed', '|says|says|says', '|if it holds back from a full invasion of Rafah', '|if', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f76c28b6853a07d1'],
['fa335865584ec74e#c1', 'Hamas leaders is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.975, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'de5541514dc428f5'],
['fa335865584ec74e#c10', 'The help depended on restraint', 'DEPENDED', 'affirmed', 'actual', 'asserted', null, 0.938, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '647dde4fd3fea2f6'],
['fa335865584ec74e#c11', 'it would end', 'WOULD_END', 'affirmed', 'conditional', 'asserted', null, 0.857, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '|if Israel sent in more than a small force', '|if', '', '', 'Northgate Times', '2024-05-12', null, null, null, '64d413f6bf05e3bf'],
['fa335865584ec74e#c12', 'Israel if sent', 'IF_SENT', 'open', 'possible', 'asserted', null, 0.892, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f85d3d98cc00e120'],
['fa335865584ec74e#c13', 'Israel did not say whether it accepts the terms', 'DID_NOT_SAY', 'denied', 'actual', 'asserted', null, 0.925, 'Israel has not said whether it accepts the terms.', 539, 588, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'bc351950c5e9f644'],
['fa335865584ec74e#c14', 'Israel whether accepted the terms', 'WHETHER_ACCEPTED', 'open', 'actual', 'asserted', null, 0.929, 'Israel has not said whether it accepts the terms.', 539, 588, 'Northgate Times > Israel', '|Northgate Times|Israel', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '2e1f0598a0feac6c'],
['fa335865584ec74e#c15', 'Some experts doubted that even limited raids would spare civilians', 'DOUBTED', 'affirmed', 'actual', 'asserted', null, 0.964, 'Some experts doubt that even limited raids would spare civilians.', 590, 655, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '5cb0e261d059e6d8'],
['fa335865584ec74e#c16', 'limited raids whether would spare civilians', 'WHETHER_WOULD_SPARE', 'open', 'conditional', 'asserted', null, 0.958, 'Some experts doubt that even limited raids would spare civilians.', 590, 655, 'Northgate Times > experts', '|Northgate Times|experts', '|newsroom|unnamed', '|says|believes', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'dd2e849d5b92ba22'],
['fa335865584ec74e#c17', 'Hamas fighters is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.942, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '209af9537d9829d6'],
['fa335865584ec74e#c18', 'they argued With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties', 'ARGUED', 'affirmed', 'actual', 'asserted', null, 0.902, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '7eda6bf5c8120184'],
['fa335865584ec74e#c19', 'any military action may cause heavy casualties with Hamas fighters', 'MAY_CAUSE', 'affirmed', 'possible', 'asserted', null, 0.842, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times > they', '|Northgate Times|they', '|newsroom|pronoun', '|says|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'd1fdf71d21cb61cc'],
['fa335865584ec74e#c2', 'Biden administration if held from full assault on Rafah', 'IF_HELD_FROM', 'open', 'possible', 'asserted', null, 0.607, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times > The Washington Post > four people', '|Northgate Times|The Washington Post|four people', '|newsroom|named|unnamed', '|says|says|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '8088422e2db8128e'],
['fa335865584ec74e#c20', 'Yahya Sinwar is leader of Hamas', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.946, 'Yahya Sinwar, the leader of Hamas in Gaza, has not been found.', 768, 830, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'bb9c3f08679a85a2'],
['fa335865584ec74e#c21', 'did not find Yahya Sinwar', 'DID_NOT_FIND', 'denied', 'actual', 'asserted', null, 0.856, 'Yahya Sinwar, the leader of Hamas in Gaza, has not been found.', 768, 830, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f6a46cefe2fa5cef'],
['fa335865584ec74e#c22', 'Hamas ran office', 'RAN', 'affirmed', 'actual', 'asserted', null, 0.95, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '33e572c66ba9843f'],
['fa335865584ec74e#c23', 'office is in Qatar', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.942, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '93f770a9055d8c72'],
['fa335865584ec74e#c24', 'talks on a truce made progress', 'MADE_PROGRESS', 'affirmed', 'actual', 'asserted', null, 0.883, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '71daa6528dad389d'],
['fa335865584ec74e#c3', 'The Washington Post reported The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah on Sunday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.78, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, '2024-05-12', '2024-05-12', '5d4a317b4bcadd02'],
['fa335865584ec74e#c4', 'The Washington Post cited four people', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.891, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '3ffff0abc20b7ab9'],
['fa335865584ec74e#c5', 'United States would help Israel to find the group\'s tunnels', 'WOULD_HELP', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.929, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times > The Washington Post', '|Northgate Times|The Washington Post', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f1ec34e23ef6e16f'],
['fa335865584ec74e#c6', 'Israel would find group\'s tunnels', 'WOULD_FIND', 'affirmed', 'conditional', 'asserted', null, 0.874, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times > The Washington Post', '|Northgate Times|The Washington Post', '|newsroom|named', '|says|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'fe9f1591b6869af5'],
['fa335865584ec74e#c7', 'The Washington Post said The US would also help Israel to find the group\'s tunnels', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.958, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'dd9b2ef890adf722'],
['fa335865584ec74e#c8', 'American officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.978, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, '50db92d5f020940a'],
['fa335865584ec74e#c9', 'American officials proposed tent cities', 'PROPOSED', 'affirmed', 'actual', 'asserted', null, 0.964, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f1802b56d3b253a2']
] AS line
WITH {id: line[0], properties: {name: line[1], relation: line[2], polarity: line[3], modality: line[4], status: line[5], category: line[6], confidence: line[7], quote: line[8], start: line[9], end: line[10], saidBy: line[11], tellers: tail(split(line[12], '|')), tellerKinds: tail(split(line[13], '|')), tellerActs: tail(split(line[14], '|')), conditions: tail(split(line[15], '|')), conditionKinds: tail(split(line[16], '|')), origins: tail(split(line[17], '|')), originKinds: tail(split(line[18], '|')), outlet: line[19], published: date(line[20]), publishedAt: line[21], from: date(line[22]), to: date(line[23]), newsgraph: line[24]}} AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['event/airstrikes', 'airstrikes', 'event', '', null, false, 1, 1, 1, '561af1bbea9a0085'],
['event/all-out-assault', 'all-out assault', 'event', '', null, false, 1, 2, 1, '67eeb82ccab6a22e'],
['event/arrests', 'arrests', 'event', '', null, false, 1, 1, 1, '8eb14ed9d959768e'],
['event/conflict', 'conflict', 'event', '', null, false, 1, 1, 1, '79877a1c88a50063'],
['event/disaster', 'disaster', 'event', '', null, false, 1, 1, 1, '2e9481013edd0c3b'],
['event/discussions-with-israel', 'Discussions with Israel', 'event', '', null, false, 1, 1, 1, '0bf60e0ea6e67649'],
['event/dispute', 'dispute', 'event', '', null, false, 1, 1, 1, '6ee6b213b176e81c'],
['event/exodus-of-civilians', 'exodus of civilians', 'event', '', null, false, 1, 1, 1, 'b2eda73749cb39b5'],
['event/full-assault-on-rafah', 'full assault on Rafah', 'event', '|assault on Rafah|full invasion of Rafah|invasion of Rafah', null, false, 4, 4, 4, 'e0b798dfecb35118'],
['event/full-scale-offensive-in-the-crowded-city', 'full-scale offensive in the crowded city', 'event', '', null, false, 1, 1, 1, '11c237d4d2a21b53'],
['event/invasion', 'invasion', 'event', '', null, false, 1, 1, 1, '41bc5af3d8620638'],
['event/invasion-of-the-city', 'invasion of the city', 'event', '|offensive in the city', null, false, 2, 2, 2, 'c059e8485656155e'],
['event/limited-raids', 'limited raids', 'event', '', null, false, 1, 1, 1, '21cbdffd8813b431'],
['event/long-dispute', 'long dispute', 'event', '', null, false, 1, 1, 1, 'bbfd6d016684fe17'],
['event/major-campaign-in-the-city', 'major campaign in the city', 'event', '', null, false, 1, 1, 1, '7b72dde8bf656e27'],
['event/march', 'march', 'event', '', null, false, 1, 1, 1, 'ef8cbddba46e7b73'],
['event/october-7-attack-on-israel', 'October 7 attack on Israel', 'event', '', null, false, 1, 1, 1, 'e682e432425a1b56'],
['event/offensive', 'offensive', 'event', '', null, false, 1, 1, 1, 'd5265aeb435b9292'],
['event/raids', 'raids', 'event', '', null, false, 1, 1, 1, '945a56b3e99b6957'],
['event/rally', 'rally', 'event', '', null, false, 1, 1, 1, '2b33198227fe772b'],
['event/strike', 'strike', 'event', '', null, false, 4, 4, 3, '1e9db41a6e223e0f'],
['event/strike~25a099', 'strike', 'event', '', null, false, 1, 1, 1, 'b9f639dd5d3f46eb'],
['event/strike~5752e1', 'strike', 'event', '', null, false, 1, 1, 1, 'b9f639dd5d3f46eb'],
['event/talks', 'talks', 'event', '', null, false, 1, 1, 1, 'ed01eb8d48dad8f0'],
['event/talks-on-a-truce', 'talks on a truce', 'event', '', null, false, 1, 1, 1, '82d682eb135840d4'],
['event/talks~82da6c', 'talks', 'event', '', null, false, 1, 1, 1, 'ed01eb8d48dad8f0'],
['event/talks~d9f655', 'talks', 'event', '', null, false, 1, 1, 1, 'ed01eb8d48dad8f0'],
['event/trial', 'trial', 'event', '', null, false, 1, 1, 1, 'd015da25cc37b873'],
['event/vote', 'vote', 'event', '', null, false, 3, 3, 3, 'e9018d1c26309515'],
['event/walkout', 'walkout', 'event', '', null, false, 1, 1, 1, 'e2ee00f13f0ed6ae'],
['event/war', 'war', 'event', '', null, false, 4, 3, 3, '6be3d9cd38f35652']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Event, n += row.properties;

UNWIND [
['group/aid-workers~44f8ab', 'aid workers', 'group', '', null, true, 1, 2, 1, '97c2b195885f5fa6'],
['group/american-officials~258fc9', 'American officials', 'group', '', null, true, 1, 2, 1, '2ec91e0a2afbdfff'],
['group/american-officials~779c5a', 'American officials', 'group', '', null, true, 1, 2, 1, '2ec91e0a2afbdfff'],
['group/civilians', 'civilians', 'group', '', null, false, 1, 1, 1, 'a9127381e587a846'],
['group/civilians~4542ca', 'civilians', 'group', '', null, false, 1, 1, 1, 'a9127381e587a846'],
['group/democrats', 'Democrats', 'group', '', null, false, 1, 1, 1, 'a176709e16f69ca5'],
['group/dockworkers~084f7a', 'dockworkers', 'group', '', null, true, 1, 2, 1, 'e3d02ee448fbbe52'],
['group/dockworkers~49781e', 'dockworkers', 'group', '', null, true, 1, 2, 1, 'e3d02ee448fbbe52'],
['group/dockworkers~49cc67', 'dockworkers', 'group', '', null, true, 1, 0, 1, '63175408e465867b'],
['group/dockworkers~d42ce1', 'dockworkers', 'group', '', null, true, 1, 1, 1, '906c1eab4b68f222'],
['group/executives~ed5a04', 'executives', 'group', '', null, true, 3, 5, 1, 'e5d54e960df56f1d'],
['group/experts~19ce12', 'experts', 'group', '', null, true, 1, 2, 1, '9f8dcc206285ee7c'],
['group/farmers~124ed6', 'farmers', 'group', '', null, true, 1, 1, 1, 'e0356a24a341cb7b'],
['group/four-people~8f5a98', 'four people', 'group', '', null, true, 1, 3, 1, '03cea1ff9b00b99e'],
['group/four-us-officials~e650cd', 'four US officials', 'group', '', null, true, 1, 4, 1, 'c5c46c029f6715c5'],
['group/four-us-officials~f325ec', 'four US officials', 'group', '', null, true, 1, 2, 1, '7d09772479f36c38'],
['group/hamas-fighters~58cd50', 'Hamas fighters', 'group', '', null, true, 1, 2, 1, '32e9765c6860ebdc'],
['group/hamas-leaders~ff4653', 'Hamas leaders', 'group', '', null, true, 1, 1, 1, '2a558213ea9af8c9'],
['group/hamas-militants~362ef7', 'Hamas militants', 'group', '', null, true, 1, 2, 1, 'be6c50b0c97fa8db'],
['group/heavy-casualties~725b77', 'heavy casualties', 'group', '', null, true, 1, 1, 1, '281ea8399852534d'],
['group/israeli-counterparts~faaa72', 'Israeli counterparts', 'group', '', null, true, 1, 1, 1, '6fa65514075c879d'],
['group/israeli-officials~5e4dd2', 'Israeli officials', 'group', '', null, true, 1, 2, 1, '3afb476c9e4d0138'],
['group/lawmakers~e5eb80', 'lawmakers', 'group', '', null, true, 1, 1, 1, '22ba3ddebde7736c'],
['group/members', 'members', 'group', '', null, false, 2, 2, 1, 'c7578ce9e857df92'],
['group/members~6446e6', 'members', 'group', '', null, false, 1, 2, 1, 'c3bf25fafac5aa88'],
['group/members~743179', 'members', 'group', '', null, false, 1, 1, 1, '7ff0e6b52656ccf9'],
['group/militants~402a42', 'militants', 'group', '', null, true, 1, 1, 1, '624e46cb8db91100'],
['group/more-than-1-100-people~ab70ba', 'more than 1,100 people', 'group', '', null, true, 1, 1, 1, 'b7343f04857ec561'],
['group/more-than-35-000-people~6d63f2', 'more than 35,000 people', 'group', '', null, true, 1, 1, 1, '11c396ae6b6ae6ac'],
['group/more-than-4-000-dockworkers~2c5260', 'more than 4,000 dockworkers', 'group', '', null, true, 1, 1, 1, 'c10e87cb954b31f9'],
['group/more-than-4-000-dockworkers~5ebe50', 'more than 4,000 dockworkers', 'group', '', null, true, 1, 1, 1, 'c10e87cb954b31f9'],
['group/more-than-a-million-palestinians~0f0176', 'more than a million Palestinians', 'group', '', null, true, 1, 1, 1, 'b14eb8d6f8079a10'],
['group/officials~adeaf8', 'officials', 'group', '', null, true, 1, 1, 1, 'cdfdb15bd6ef3eaf'],
['group/one-of-our-people~812c50', 'one of our people', 'group', '', null, true, 1, 1, 1, 'c641f88ced122afc'],
['group/opposition', 'opposition', 'group', '', null, false, 1, 1, 1, '3f372fae53443189'],
['group/opposition~104be7', 'opposition', 'group', '', null, false, 1, 1, 1, '3f372fae53443189'],
['group/people~12f4b5', 'people', 'group', '', null, true, 1, 1, 1, 'be4cdb33e45e66dc'],
['group/pickets', 'pickets', 'group', '', null, false, 1, 1, 1, 'f9df5681cc36e0a5'],
['group/pickets~9116b1', 'pickets', 'group', '', null, false, 1, 1, 1, 'f9df5681cc36e0a5'],
['group/reporters~0423fd', 'reporters', 'group', '', null, true, 1, 1, 1, '3e9b2f129c8b4119'],
['group/senior-white-house-aides~4d15ef', 'senior White House aides', 'group', '', null, true, 1, 1, 1, '5dc986bced6fbb86'],
['group/soldiers~12c1ee', 'soldiers', 'group', '', null, true, 1, 1, 1, 'ba2218851b3b8f4e'],
['group/soldiers~26b889', 'soldiers', 'group', '', null, true, 1, 2, 1, 'a6a7ba33860b2352'],
['group/soldiers~ca248d', 'soldiers', 'group', '', null, true, 1, 1, 1, 'ba2218851b3b8f4e'],
['group/thousands-of-reservists~689a83', 'thousands of reservists', 'group', '', null, true, 1, 1, 1, '70c7ba22024ab436'],
['group/top-aides~95affe', 'top aides', 'group', '', null, true, 2, 2, 1, 'cf580655f4bf6643'],
['group/two-executives~0d2fc9', 'two executives', 'group', '', null, true, 1, 2, 1, 'd00348acbe4d588b'],
['group/two-israeli-officials~aa4c2d', 'Two Israeli officials', 'group', '', null, true, 1, 3, 1, '1911df28586805d3'],
['group/two-people~936dc7', 'two people', 'group', '', null, true, 2, 2, 1, '001ba4193ce7d529'],
['group/two-senior-executives~a3eb10', 'two senior executives', 'group', '', null, true, 1, 3, 1, '4a7d38f1666f133c'],
['group/us-officials~970ea3', 'US officials', 'group', '', null, true, 2, 2, 1, '84cdc4fc4b6146f9'],
['group/workers~6c1b60', 'workers', 'group', '', null, true, 1, 1, 1, '62bb1219a0c3e628'],
['group/workers~852d27', 'workers', 'group', '', null, true, 1, 2, 1, 'f102bcee5c6889ce']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Group, n += row.properties;

UNWIND [
['object/delivery', 'delivery', 'object', '', null, false, 1, 1, 1, 'd4211d706257685b'],
['object/eleven-ships', 'eleven ships', 'object', '', null, false, 1, 1, 1, '8d40e2d8ae15db19'],
['object/eleven-ships~648c57', 'eleven ships', 'object', '', null, false, 1, 1, 1, '8d40e2d8ae15db19'],
['object/food', 'food', 'object', '', null, false, 1, 1, 1, '3b84f0ba725e6b3e'],
['object/grain', 'grain', 'object', '', null, false, 1, 1, 1, '130545236071191c'],
['object/groups-tunnels', 'group\'s tunnels', 'object', '', null, false, 1, 1, 1, 'd40ea03719ca57bc'],
['object/intelligence', 'intelligence', 'object', '', null, false, 1, 1, 1, '8c8eb2bf540624b5'],
['object/iron-dome-interceptors', 'Iron Dome interceptors', 'object', '', null, false, 1, 1, 1, 'd91edb57cd1e7af4'],
['object/medicine', 'medicine', 'object', '', null, false, 1, 1, 1, 'd22e1b310f60e677'],
['object/message', 'message', 'object', '', null, false, 1, 1, 1, '33dca7edcadfc92d'],
['object/military-aid', 'military aid', 'object', '', null, false, 1, 1, 1, '3524a721b6769817'],
['object/one-ships', 'one ships', 'object', '', null, false, 1, 1, 1, 'e7d26d88b256690c'],
['object/politico-report', 'Politico report', 'object', '|uninformed speculation', null, false, 2, 1, 1, '0364e13cdabfb555'],
['object/report', 'report', 'object', '', null, false, 1, 3, 1, 'c628a43910f3d2da'],
['object/report~56882d', 'report', 'object', '', null, false, 1, 3, 1, 'c628a43910f3d2da'],
['object/report~79eb1a', 'report', 'object', '', null, false, 1, 1, 1, '5b0591de80723593'],
['object/report~f563c0', 'report', 'object', '', null, false, 1, 1, 1, '5b0591de80723593'],
['object/shipment', 'shipment', 'object', '', null, false, 1, 1, 1, 'fd073437790e49b6'],
['object/story', 'story', 'object', '', null, false, 1, 1, 1, 'e1348b1919555147'],
['object/three-vessels', 'three vessels', 'object', '', null, false, 1, 1, 1, '9fd0dfd24aa41fcd'],
['object/valuable-intelligence', 'valuable intelligence', 'object', '', null, false, 1, 1, 1, '24714b17fe5e0217'],
['object/washington-post-report', 'Washington Post report', 'object', '', null, false, 1, 1, 1, 'f256e31cfe690cb5']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Object, n += row.properties;

UNWIND [
['organization/administration', 'administration', 'organization', '', null, false, 1, 1, 1, '15b358b57d6dfd98'],
['organization/aldgate-capital', 'Aldgate Capital', 'organization', '', null, false, 3, 3, 2, 'a6a0f465afeb3de6'],
['organization/biden-administration', 'Biden administration', 'organization', '', null, false, 2, 2, 1, 'daceb4686687ee88'],
['organization/board', 'board', 'organization', '', null, false, 1, 1, 1, '94147f549618a90b'],
['organization/brightwater-terminals', 'Brightwater Terminals', 'organization', '', null, false, 7, 8, 4, 'a8bf0d3a3edbe205'],
['organization/castermouth', 'Castermouth', 'organization', '|CASTERMOUTH', null, false, 2, 0, 1, '866f64d176c2b3dc'],
['organization/cnn', 'CNN', 'organization', '', null, false, 1, 3, 1, 'bb53492745b2fdb1'],
['organization/company', 'company', 'organization', '', null, false, 4, 6, 1, '151a508dc011cacb'],
['organization/company~19fa43', 'company', 'organization', '', null, false, 1, 1, 1, '0c9bf862d3250876'],
['organization/company~299e93', 'company', 'organization', '', null, false, 2, 2, 1, 'd9dbc7c3472ced93'],
['organization/company~90859b', 'company', 'organization', '', null, false, 1, 1, 1, '0c9bf862d3250876'],
['organization/company~a836ba', 'company', 'organization', '', null, false, 1, 1, 1, '0c9bf862d3250876'],
['organization/company~e76e18', 'company', 'organization', '', null, false, 1, 1, 1, '0c9bf862d3250876'],
['organization/company~f4b1e4', 'company', 'organization', '', null, false, 1, 1, 1, '0c9bf862d3250876'],
['organization/court', 'court', 'organization', '', null, false, 1, 1, 1, '092aa0be8cc0408a'],
['organization/court~45af33', 'court', 'organization', '', null, false, 1, 2, 1, 'b264bc0da421acaa'],
['organization/court~4d4f8e', 'court', 'organization', '', null, false, 1, 2, 1, 'b264bc0da421acaa'],
['organization/dockworkers-union', 'dockworkers\' union', 'organization', '', null, false, 1, 1, 1, 'a53a3bd9d2c98438'],
['organization/federation-of-dock-and-harbor-workers', 'Federation of Dock and Harbor Workers', 'organization', '|FDHW', null, false, 5, 6, 4, '8929f176a9a249d2'],
['organization/firm', 'firm', 'organization', '', null, false, 1, 1, 1, 'e53c807c2b57778a'],
['organization/government', 'government', 'organization', '', null, false, 2, 3, 1, 'f30275e38e0c8d55'],
['organization/government~592320', 'government', 'organization', '', null, false, 1, 1, 1, 'b378dc829bb8b49a'],
['organization/government~69e2fe', 'government', 'organization', '', null, false, 2, 1, 1, '5e38cad42355a532'],
['organization/government~73dcf1', 'government', 'organization', '', null, false, 2, 2, 1, 'febc2fc8e32d9933'],
['organization/government~7a9a63', 'government', 'organization', '', null, false, 1, 4, 1, 'f76474cad1ef73d5'],
['organization/hamas', 'Hamas', 'organization', '', null, false, 14, 10, 7, '4762b68554fb697c'],
['organization/health-authority', 'health authority', 'organization', '', null, false, 1, 1, 1, 'd8ac10f2bedc279e'],
['organization/iron-dome', 'Iron Dome', 'organization', '', null, false, 1, 0, 1, 'b3b8d0355561765f'],
['organization/ledger', 'Ledger', 'organization', '', null, false, 1, 1, 1, 'da4f6ab6c3c4579f'],
['organization/meridian-wire', 'Meridian Wire', 'organization', '', null, false, 4, 0, 4, 'f8d2bf95d3fe37b8'],
['organization/national-growers-association', 'National Growers Association', 'organization', '', null, false, 2, 4, 2, '1500a34c085ed1ac'],
['organization/national-security-adviser', 'National Security Adviser', 'organization', '', null, false, 1, 0, 1, '4efbf82736865888'],
['organization/office', 'office', 'organization', '', null, false, 1, 1, 1, 'b9f4dffb5dd14721'],
['organization/parliament', 'parliament', 'organization', '', null, false, 1, 1, 1, 'd4a7df866f300022'],
['organization/parties', 'parties', 'organization', '', null, false, 1, 1, 1, 'a7117c5dc40cdd35'],
['organization/politico', 'Politico', 'organization', '', null, false, 6, 9, 2, '8a1593ac0d77b94e'],
['organization/port-authority', 'port authority', 'organization', '', null, false, 1, 3, 1, 'c545a8eeebf4b59c'],
['organization/several-european-governments', 'Several European governments', 'organization', '', null, false, 1, 1, 1, '31bd0cff9ac43c8b'],
['organization/state-department', 'State Department', 'organization', '', null, false, 3, 2, 2, '7517b7e56e4b3bdc'],
['organization/the-harbor-ledger', 'The Harbor Ledger', 'organization', '|Harbor Ledger|Ledger', null, false, 4, 7, 2, '93661ce22125787e'],
['organization/the-washington-post', 'The Washington Post', 'organization', '|Washington Post', null, false, 6, 11, 3, '5ccc347fd71f2ff6'],
['organization/three-other-unions', 'three other unions', 'organization', '', null, false, 1, 1, 1, 'dad4b9712649f033'],
['organization/union', 'union', 'organization', '', null, false, 4, 4, 1, '5c22f1f005c5b460'],
['organization/union~15d742', 'union', 'organization', '', null, false, 1, 1, 1, 'ff16a778706a55a0'],
['organization/union~71adc1', 'union', 'organization', '', null, false, 2, 4, 1, '13042f3f85a01b6b'],
['organization/union~9a329f', 'union', 'organization', '', null, false, 2, 4, 1, '13042f3f85a01b6b'],
['organization/union~d2df76', 'union', 'organization', '', null, false, 1, 1, 1, 'ff16a778706a55a0'],
['organization/us-defense-department', 'US Defense Department', 'organization', '', null, false, 1, 0, 1, '68422434fa0d1919'],
['organization/white-house', 'White House', 'organization', '', null, false, 4, 3, 3, '05dd77380f000b0b']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Organization, n += row.properties;

UNWIND [
['person/aldgate-capital', 'Aldgate Capital', 'person', '', null, false, 2, 1, 1, 'b841c579bd79cf79'],
['person/amara-okafor', 'Amara Okafor', 'person', '', null, false, 4, 3, 2, 'bb0dbcb86cdbeef5'],
['person/benjamin-netanyahu', 'Benjamin Netanyahu', 'person', '|Netanyahu', null, false, 7, 7, 3, 'c8a2003d0e79bab0'],
['person/brightwater', 'Brightwater', 'person', '', null, false, 11, 10, 6, '1cf7974aae58bd64'],
['person/brightwater~ff700d', 'Brightwater', 'person', '', null, false, 1, 1, 1, '8c22694746783cdf'],
['person/carla-vance', 'Carla Vance', 'person', '', null, false, 3, 4, 2, '92a2e72962bfdb9b'],
['person/douglas-hale', 'Douglas Hale', 'person', '|Hale', null, false, 11, 20, 5, '1262738dff274fe8'],
['person/helen-strand', 'Helen Strand', 'person', '|Strand', null, false, 4, 11, 2, '0e1898922efa6df0'],
['person/ines-moreau', 'Ines Moreau', 'person', '|Moreau', null, false, 7, 20, 5, '4bf6b41828082c1a'],
['person/israeli-official~34634e', 'Israeli official', 'person', '', null, true, 1, 4, 1, '4a0d9ce47684654a'],
['person/jake-sullivan', 'Jake Sullivan', 'person', '|Sullivan', null, false, 3, 4, 1, 'dafaa4347a6127c8'],
['person/joe-biden', 'Joe Biden', 'person', '|Biden', null, false, 17, 19, 5, 'ea39c76fdeb20619'],
['person/judge~53471a', 'judge', 'person', '', null, true, 1, 2, 1, 'c00f7765fa567480'],
['person/lindqvist', 'Lindqvist', 'person', '', null, false, 3, 1, 1, '624d08bd6d5bb7a9'],
['person/mediator~494ec1', 'mediator', 'person', '', null, true, 1, 1, 1, 'bb3db473d30a04d6'],
['person/mediator~c1d3c6', 'mediator', 'person', '', null, true, 1, 1, 1, 'bb3db473d30a04d6'],
['person/observer~f94a93', 'Observer', 'person', '', null, true, 1, 1, 1, '824220b4abfdf245'],
['person/patient~e0363e', 'patient', 'person', '', null, true, 1, 1, 1, '4c7fabfa348f5a29'],
['person/peter-lindqvist', 'Peter Lindqvist', 'person', '', null, false, 5, 7, 2, 'ccd3f52e788149a5'],
['person/prime-minister~e69b93', 'prime minister', 'person', '', null, true, 1, 2, 1, 'b0cf66cad7d78a5e'],
['person/ruth-castellano', 'Ruth Castellano', 'person', '|Mayor Castellano', null, false, 3, 3, 2, '3cc837fa81377e67'],
['person/senior-official~48f9d8', 'senior official', 'person', '', null, true, 2, 4, 1, 'cc42838691d1b71f'],
['person/spokesman~5e9c0a', 'spokesman', 'person', '', null, true, 1, 4, 1, '121c22c137c8de95'],
['person/spokeswoman~b0e620', 'spokeswoman', 'person', '', null, true, 1, 1, 1, '034302d4a83fbd41'],
['person/state-department-official~4522b0', 'State Department official', 'person', '', null, true, 4, 8, 1, '3a71328798af6c2b'],
['person/tom-abara', 'Tom Abara', 'person', '', null, false, 2, 3, 1, '7b7f9829a7e2c654'],
['person/union-official~ec8f4b', 'union official', 'person', '|official', null, true, 2, 5, 1, 'a509fba2de703c9c'],
['person/us-defense-department-official~bb4cb5', 'US Defense Department official', 'person', '|official', null, true, 2, 6, 1, 'fb60ad566aaf7826'],
['person/yahya-sinwar', 'Yahya Sinwar', 'person', '', null, false, 2, 2, 1, '7fe30f2768310441'],
['person/yoav-gallant', 'Yoav Gallant', 'person', '|Gallant', null, false, 2, 10, 1, '3c9f7c08ca1087c3']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Person, n += row.properties;

UNWIND [
['place/bay', 'bay', 'place', '', null, false, 2, 2, 2, 'd81a1af1f570fe2e'],
['place/brightwater-terminals', 'Brightwater Terminals', 'place', '', null, false, 1, 1, 1, '90d787a18c0aa2f2'],
['place/castermouth', 'Castermouth', 'place', '', null, false, 7, 3, 4, '7070c2c99101eed5'],
['place/corvane-line', 'Corvane Line', 'place', '', null, false, 1, 2, 1, 'f8d7439f701061b6'],
['place/country', 'country', 'place', '', null, false, 1, 0, 1, '847b652367ea9ea1'],
['place/countrys-largest-grain-port', 'country\'s largest grain port', 'place', '', null, false, 2, 2, 2, 'e01672d366d93701'],
['place/country~12742c', 'country', 'place', '', null, false, 1, 0, 1, '847b652367ea9ea1'],
['place/country~53f709', 'country', 'place', '', null, false, 1, 0, 1, '847b652367ea9ea1'],
['place/egypt', 'Egypt', 'place', '', 'EG', false, 1, 0, 1, 'a6b15a140f873475'],
['place/four-of-the-six-terminals', 'four of the six terminals', 'place', '', null, false, 1, 1, 1, 'c27b1e745cd4f16f'],
['place/four-terminals', 'four terminals', 'place', '', null, false, 1, 2, 1, '657910b39a8e55bf'],
['place/four-terminals~9fa85f', 'four terminals', 'place', '', null, false, 1, 2, 1, '657910b39a8e55bf'],
['place/gates', 'gates', 'place', '', null, false, 1, 1, 1, 'bda9fa07ccf2d785'],
['place/gates~650486', 'gates', 'place', '', null, false, 1, 2, 1, 'ca0aa9d3738afc21'],
['place/gates~c6f09d', 'gates', 'place', '', null, false, 1, 1, 1, 'bda9fa07ccf2d785'],
['place/gates~d73d5e', 'gates', 'place', '', null, false, 1, 2, 1, 'ca0aa9d3738afc21'],
['place/gates~de7101', 'gates', 'place', '', null, false, 1, 1, 1, 'bda9fa07ccf2d785'],
['place/gaza', 'Gaza', 'place', '', null, false, 7, 3, 5, '0199a39a3f88451b'],
['place/gaza-city', 'Gaza City', 'place', '|GAZA CITY', null, false, 2, 0, 1, '99894c93c47fe864'],
['place/israel', 'Israel', 'place', '', 'IL', false, 33, 30, 7, '438021f5d1f99ce7'],
['place/mediated-settlement', 'mediated settlement', 'place', '', null, false, 1, 1, 1, 'f0da2478d3bf0139'],
['place/north', 'north', 'place', '', null, false, 1, 2, 1, 'aeebccbdf866b991'],
['place/north~cd4f6d', 'north', 'place', '', null, false, 1, 1, 1, 'ad9997f20b8d778b'],
['place/office', 'office', 'place', '', null, false, 1, 2, 1, '8ce03b4789fb8888'],
['place/other-countries', 'other countries', 'place', '', null, false, 1, 2, 1, '80177dac4ee12f00'],
['place/place', 'place', 'place', '', null, false, 1, 1, 1, 'd1503bea75412e4d'],
['place/port', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port-ellery', 'Port Ellery', 'place', '', null, false, 1, 0, 1, '6ce7bd724a1725cb'],
['place/port~0df939', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~38cec7', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~aa7417', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~e12214', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/qatar', 'Qatar', 'place', '', 'QA', false, 1, 1, 1, '8bacb675e6b401dc'],
['place/rafah', 'Rafah', 'place', '', null, false, 24, 10, 7, '97f28fdb104cd7c7'],
['place/silos', 'silos', 'place', '', null, false, 1, 1, 1, '41d9018470ee9645'],
['place/silos~a95850', 'silos', 'place', '', null, false, 1, 1, 1, '41d9018470ee9645'],
['place/tent-cities', 'tent cities', 'place', '', null, false, 1, 1, 1, 'f1d9034c2230a0c5'],
['place/united-states', 'United States', 'place', '|US|Washington', 'US', false, 14, 15, 7, 'c731e67e4af74ccc'],
['place/washington', 'Washington', 'place', '', null, false, 1, 1, 1, 'da9386447c405ada']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Place, n += row.properties;

UNWIND [
['policy/agreement', 'agreement', 'policy', '', null, false, 2, 2, 1, 'fd469f7b10be18c4'],
['policy/american-conditions', 'American conditions', 'policy', '', null, false, 1, 1, 1, 'c00f94784b3187de'],
['policy/automation-plan', 'automation plan', 'policy', '', null, false, 3, 3, 3, '8beee2b78aeeb65b'],
['policy/brightwaters-request', 'Brightwater\'s request', 'policy', '', null, false, 1, 1, 1, 'fc97fa5abe31d709'],
['policy/calls-for-a-ceasefire', 'calls for a ceasefire', 'policy', '', null, false, 1, 1, 1, 'f5317c571aa800bc'],
['policy/campaign', 'campaign', 'policy', '', null, false, 1, 1, 1, 'f9f6ae1e512df9c7'],
['policy/campaign-against-hamas', 'campaign against Hamas', 'policy', '', null, false, 1, 1, 1, '57b29b372b96aec0'],
['policy/compromise', 'compromise', 'policy', '', null, false, 1, 1, 1, 'e44c42f76d05b3ea'],
['policy/condition-of-anonymity', 'condition of anonymity', 'policy', '', null, false, 1, 1, 1, 'be2e2a471b1216f8'],
['policy/conditions-on-military-aid', 'conditions on military aid', 'policy', '', null, false, 1, 1, 1, '4ccbce0d5fda04a3'],
['policy/credible-plan-for-the-displaced', 'credible plan for the displaced', 'policy', '', null, false, 1, 1, 1, '2225a8d636df62a3'],
['policy/deal', 'deal', 'policy', '', null, false, 1, 1, 1, 'c1a92f8d43266ecb'],
['policy/deal~9b42a2', 'deal', 'policy', '', null, false, 1, 1, 1, 'c1a92f8d43266ecb'],
['policy/evacuation-orders', 'evacuation orders', 'policy', '', null, false, 2, 1, 1, 'bde84e8adef1521c'],
['policy/formal-offer', 'formal offer', 'policy', '', null, false, 1, 1, 1, '2ac97728422c1de8'],
['policy/idea', 'idea', 'policy', '', null, false, 1, 1, 1, '57874660b4459670'],
['policy/israeli-push-against-hamas-targets', 'Israeli push against Hamas targets', 'policy', '', null, false, 1, 1, 1, 'e38e308dd680e72a'],
['policy/law', 'law', 'policy', '', null, false, 3, 2, 1, '71c4834d11e2b010'],
['policy/limited-operation-in-rafah', 'limited operation in Rafah', 'policy', '', null, false, 1, 1, 1, '4be12fc13cafcfa3'],
['policy/narrower-operation', 'narrower operation', 'policy', '', null, false, 1, 1, 1, '872b5850672cc19e'],
['policy/new-policy', 'new policy', 'policy', '', null, false, 1, 1, 1, 'b262eddff715153a'],
['policy/offer', 'offer', 'policy', '', null, false, 1, 1, 1, '4c97e82fd0a32f32'],
['policy/offers', 'offers', 'policy', '', null, false, 1, 2, 1, '2d3b1001e8490b63'],
['policy/offer~5778bd', 'offer', 'policy', '', null, false, 1, 1, 1, '4c97e82fd0a32f32'],
['policy/offer~bb3796', 'offer', 'policy', '', null, false, 1, 1, 1, '4c97e82fd0a32f32'],
['policy/operation', 'operation', 'policy', '', null, false, 1, 1, 1, 'cc51d43fd84a5bdc'],
['policy/operation-in-rafah', 'operation in Rafah', 'policy', '', null, false, 1, 1, 1, '3c49d6ffcc5b9489'],
['policy/operation-of-some-kind', 'operation of some kind', 'policy', '', null, false, 1, 1, 1, '056188188d41f0fc'],
['policy/plan', 'plan', 'policy', '', null, false, 2, 2, 1, '55f09212e4498ef5'],
['policy/plans', 'plans', 'policy', '', null, false, 1, 1, 1, '76d204afa4a19464'],
['policy/plan~11e926', 'plan', 'policy', '', null, false, 1, 1, 1, 'f61f7523d4a3685d'],
['policy/plan~d6d956', 'plan', 'policy', '', null, false, 1, 1, 1, 'f61f7523d4a3685d'],
['policy/ports-act', 'Ports Act', 'policy', '', null, false, 2, 2, 2, 'cfdb786ba6db1c69'],
['policy/proposal', 'proposal', 'policy', '', null, false, 2, 2, 1, 'fdee7287fce4d2ab'],
['policy/proposal~324967', 'proposal', 'policy', '', null, false, 1, 1, 1, 'dccc401b2400c57a'],
['policy/proposal~8ca719', 'proposal', 'policy', '', null, false, 1, 1, 1, 'dccc401b2400c57a'],
['policy/red-line', 'red line', 'policy', '', null, false, 1, 1, 1, 'ae5ccb39c57a5bc6'],
['policy/request-for-comment', 'request for comment', 'policy', '', null, false, 1, 1, 1, 'ec33d9d09a7201fa'],
['policy/shipping-lines', 'shipping lines', 'policy', '', null, false, 1, 1, 1, '1ff25e3947c6b55c'],
['policy/tentative-agreement', 'tentative agreement', 'policy', '', null, false, 1, 2, 1, 'ee1d2f72fff54d05'],
['policy/two-year-freeze-on-new-cranes', 'two-year freeze on new cranes', 'policy', '', null, false, 1, 1, 1, 'd287519fa80e81ac']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Policy, n += row.properties;

UNWIND [
['unit/army', 'army', 'unit', '', null, false, 1, 1, 1, '613bf1b133ad7253'],
['unit/army~9166ab', 'army', 'unit', '', null, false, 1, 1, 1, '613bf1b133ad7253'],
['unit/army~d3a181', 'army', 'unit', '', null, false, 1, 1, 1, '613bf1b133ad7253'],
['unit/brigades', 'brigades', 'unit', '', null, false, 1, 1, 1, 'd0645868a6fd1764'],
['unit/forces', 'forces', 'unit', '', null, false, 1, 1, 1, '0b5f1ff81ad6890e'],
['unit/forces~28bd64', 'forces', 'unit', '', null, false, 1, 1, 1, '0b5f1ff81ad6890e'],
['unit/israeli-army', 'Israeli army', 'unit', '', null, false, 2, 3, 1, 'b7f5a1b41f697611'],
['unit/israeli-military', 'Israeli military', 'unit', '', null, false, 1, 2, 1, '36a729786ea6356b'],
['unit/israeli-troops', 'Israeli troops', 'unit', '', null, false, 1, 1, 1, '03fcde2678822cdd'],
['unit/last-four-battalions-of-hamas', 'last four battalions of Hamas', 'unit', '|last Hamas battalions', null, false, 2, 4, 2, '36bbe6c66b41dd77'],
['unit/police', 'police', 'unit', '', null, false, 1, 2, 1, 'fb13bd64f6d11490'],
['unit/troops', 'troops', 'unit', '', null, false, 1, 1, 1, '3d7b11a95d60c17a'],
['unit/troops~010b63', 'troops', 'unit', '', null, false, 1, 1, 1, '3d7b11a95d60c17a'],
['unit/troops~faaadd', 'troops', 'unit', '', null, false, 1, 1, 1, '3d7b11a95d60c17a']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Unit, n += row.properties;

UNWIND [
['outlet/globe-dispatch', 'Globe Dispatch', 2, '573c695acb82043e'],
['outlet/meridian-wire', 'Meridian Wire', 1, '3f3dac0a44cbbe77'],
['outlet/northgate-times', 'Northgate Times', 3, 'd537e4af6ab24995'],
['outlet/the-capital-observer', 'The Capital Observer', 3, 'f895fe680febbe04'],
['outlet/the-daily-lantern', 'The Daily Lantern', 3, '2b162465cd971f5b'],
['outlet/the-eastern-courier', 'The Eastern Courier', 2, '74854c79601e8a4a'],
['outlet/the-harbor-ledger', 'The Harbor Ledger', 2, 'dc5499d221ba2d96']
] AS line
WITH {id: line[0], properties: {name: line[1], articles: line[2], newsgraph: line[3]}} AS row
MERGE (n:Outlet {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['0588b13a715184c1>outlet', '0588b13a715184c1', 'outlet/the-daily-lantern', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6>outlet', '1e597f30a3b96fb6', 'outlet/the-eastern-courier', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8>outlet', '31d0ceeaef990ac8', 'outlet/the-eastern-courier', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d>outlet', '37f710daf59ade1d', 'outlet/the-harbor-ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1>outlet', '3ad4cf08c80e7cd1', 'outlet/globe-dispatch', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba>outlet', '3de775271e7fd2ba', 'outlet/the-daily-lantern', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858>outlet', '67e9ec990abd7858', 'outlet/the-capital-observer', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5>outlet', '6ecbe70c84387cb5', 'outlet/the-daily-lantern', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f>outlet', '6f450208f984b15f', 'outlet/the-harbor-ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030>outlet', '7692aa2c67bce030', 'outlet/globe-dispatch', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9>outlet', 'a5df06daf36fb3b9', 'outlet/meridian-wire', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9>outlet', 'ae4c282f84fb4ea9', 'outlet/the-capital-observer', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35>outlet', 'd2ad808d45b48b35', 'outlet/the-capital-observer', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1>outlet', 'efacce85ae195af1', 'outlet/northgate-times', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253>outlet', 'f4da8b03f6eca253', 'outlet/northgate-times', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e>outlet', 'fa335865584ec74e', 'outlet/northgate-times', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Article {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`PUBLISHED_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>article/0', '0588b13a715184c1#c0', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c1>article/0', '0588b13a715184c1#c1', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c10>article/0', '0588b13a715184c1#c10', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c11>article/0', '0588b13a715184c1#c11', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c12>article/0', '0588b13a715184c1#c12', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c13>article/0', '0588b13a715184c1#c13', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c14>article/0', '0588b13a715184c1#c14', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c15>article/0', '0588b13a715184c1#c15', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c16>article/0', '0588b13a715184c1#c16', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c17>article/0', '0588b13a715184c1#c17', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c18>article/0', '0588b13a715184c1#c18', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c19>article/0', '0588b13a715184c1#c19', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c2>article/0', '0588b13a715184c1#c2', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c20>article/0', '0588b13a715184c1#c20', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c21>article/0', '0588b13a715184c1#c21', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c3>article/0', '0588b13a715184c1#c3', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c4>article/0', '0588b13a715184c1#c4', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c5>article/0', '0588b13a715184c1#c5', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c6>article/0', '0588b13a715184c1#c6', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c7>article/0', '0588b13a715184c1#c7', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c8>article/0', '0588b13a715184c1#c8', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c9>article/0', '0588b13a715184c1#c9', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c0>article/0', '1e597f30a3b96fb6#c0', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c1>article/0', '1e597f30a3b96fb6#c1', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c10>article/0', '1e597f30a3b96fb6#c10', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c11>article/0', '1e597f30a3b96fb6#c11', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c12>article/0', '1e597f30a3b96fb6#c12', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c13>article/0', '1e597f30a3b96fb6#c13', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c14>article/0', '1e597f30a3b96fb6#c14', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c15>article/0', '1e597f30a3b96fb6#c15', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c16>article/0', '1e597f30a3b96fb6#c16', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c17>article/0', '1e597f30a3b96fb6#c17', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c18>article/0', '1e597f30a3b96fb6#c18', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c19>article/0', '1e597f30a3b96fb6#c19', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c2>article/0', '1e597f30a3b96fb6#c2', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c20>article/0', '1e597f30a3b96fb6#c20', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c3>article/0', '1e597f30a3b96fb6#c3', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c4>article/0', '1e597f30a3b96fb6#c4', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c5>article/0', '1e597f30a3b96fb6#c5', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c6>article/0', '1e597f30a3b96fb6#c6', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c7>article/0', '1e597f30a3b96fb6#c7', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c8>article/0', '1e597f30a3b96fb6#c8', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c9>article/0', '1e597f30a3b96fb6#c9', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c0>article/0', '31d0ceeaef990ac8#c0', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c1>article/0', '31d0ceeaef990ac8#c1', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c10>article/0', '31d0ceeaef990ac8#c10', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c11>article/0', '31d0ceeaef990ac8#c11', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c12>article/0', '31d0ceeaef990ac8#c12', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c13>article/0', '31d0ceeaef990ac8#c13', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c14>article/0', '31d0ceeaef990ac8#c14', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c15>article/0', '31d0ceeaef990ac8#c15', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c16>article/0', '31d0ceeaef990ac8#c16', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c17>article/0', '31d0ceeaef990ac8#c17', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c2>article/0', '31d0ceeaef990ac8#c2', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c3>article/0', '31d0ceeaef990ac8#c3', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c4>article/0', '31d0ceeaef990ac8#c4', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c5>article/0', '31d0ceeaef990ac8#c5', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c6>article/0', '31d0ceeaef990ac8#c6', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c7>article/0', '31d0ceeaef990ac8#c7', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c8>article/0', '31d0ceeaef990ac8#c8', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c9>article/0', '31d0ceeaef990ac8#c9', '31d0ceeaef990ac8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c0>article/0', '37f710daf59ade1d#c0', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c1>article/0', '37f710daf59ade1d#c1', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c10>article/0', '37f710daf59ade1d#c10', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c11>article/0', '37f710daf59ade1d#c11', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c12>article/0', '37f710daf59ade1d#c12', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c13>article/0', '37f710daf59ade1d#c13', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c14>article/0', '37f710daf59ade1d#c14', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c15>article/0', '37f710daf59ade1d#c15', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c16>article/0', '37f710daf59ade1d#c16', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c17>article/0', '37f710daf59ade1d#c17', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c18>article/0', '37f710daf59ade1d#c18', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c19>article/0', '37f710daf59ade1d#c19', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c2>article/0', '37f710daf59ade1d#c2', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c20>article/0', '37f710daf59ade1d#c20', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c21>article/0', '37f710daf59ade1d#c21', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c22>article/0', '37f710daf59ade1d#c22', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c23>article/0', '37f710daf59ade1d#c23', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c3>article/0', '37f710daf59ade1d#c3', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c4>article/0', '37f710daf59ade1d#c4', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c5>article/0', '37f710daf59ade1d#c5', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c6>article/0', '37f710daf59ade1d#c6', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c7>article/0', '37f710daf59ade1d#c7', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c8>article/0', '37f710daf59ade1d#c8', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c9>article/0', '37f710daf59ade1d#c9', '37f710daf59ade1d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c0>article/0', '3ad4cf08c80e7cd1#c0', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c1>article/0', '3ad4cf08c80e7cd1#c1', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c10>article/0', '3ad4cf08c80e7cd1#c10', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c11>article/0', '3ad4cf08c80e7cd1#c11', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c12>article/0', '3ad4cf08c80e7cd1#c12', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c13>article/0', '3ad4cf08c80e7cd1#c13', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c14>article/0', '3ad4cf08c80e7cd1#c14', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c15>article/0', '3ad4cf08c80e7cd1#c15', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c16>article/0', '3ad4cf08c80e7cd1#c16', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c17>article/0', '3ad4cf08c80e7cd1#c17', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c18>article/0', '3ad4cf08c80e7cd1#c18', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c19>article/0', '3ad4cf08c80e7cd1#c19', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c2>article/0', '3ad4cf08c80e7cd1#c2', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c20>article/0', '3ad4cf08c80e7cd1#c20', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c21>article/0', '3ad4cf08c80e7cd1#c21', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c22>article/0', '3ad4cf08c80e7cd1#c22', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c23>article/0', '3ad4cf08c80e7cd1#c23', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c24>article/0', '3ad4cf08c80e7cd1#c24', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c25>article/0', '3ad4cf08c80e7cd1#c25', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c26>article/0', '3ad4cf08c80e7cd1#c26', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c27>article/0', '3ad4cf08c80e7cd1#c27', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c28>article/0', '3ad4cf08c80e7cd1#c28', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c3>article/0', '3ad4cf08c80e7cd1#c3', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c4>article/0', '3ad4cf08c80e7cd1#c4', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c5>article/0', '3ad4cf08c80e7cd1#c5', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c6>article/0', '3ad4cf08c80e7cd1#c6', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c7>article/0', '3ad4cf08c80e7cd1#c7', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c8>article/0', '3ad4cf08c80e7cd1#c8', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c9>article/0', '3ad4cf08c80e7cd1#c9', '3ad4cf08c80e7cd1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c0>article/0', '3de775271e7fd2ba#c0', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c1>article/0', '3de775271e7fd2ba#c1', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c10>article/0', '3de775271e7fd2ba#c10', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c11>article/0', '3de775271e7fd2ba#c11', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c12>article/0', '3de775271e7fd2ba#c12', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c13>article/0', '3de775271e7fd2ba#c13', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c14>article/0', '3de775271e7fd2ba#c14', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c15>article/0', '3de775271e7fd2ba#c15', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c16>article/0', '3de775271e7fd2ba#c16', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c17>article/0', '3de775271e7fd2ba#c17', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c18>article/0', '3de775271e7fd2ba#c18', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c19>article/0', '3de775271e7fd2ba#c19', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c2>article/0', '3de775271e7fd2ba#c2', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c20>article/0', '3de775271e7fd2ba#c20', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c21>article/0', '3de775271e7fd2ba#c21', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c3>article/0', '3de775271e7fd2ba#c3', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c4>article/0', '3de775271e7fd2ba#c4', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c5>article/0', '3de775271e7fd2ba#c5', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c6>article/0', '3de775271e7fd2ba#c6', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c7>article/0', '3de775271e7fd2ba#c7', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c8>article/0', '3de775271e7fd2ba#c8', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c9>article/0', '3de775271e7fd2ba#c9', '3de775271e7fd2ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c0>article/0', '67e9ec990abd7858#c0', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c1>article/0', '67e9ec990abd7858#c1', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c10>article/0', '67e9ec990abd7858#c10', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c11>article/0', '67e9ec990abd7858#c11', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c12>article/0', '67e9ec990abd7858#c12', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c13>article/0', '67e9ec990abd7858#c13', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c14>article/0', '67e9ec990abd7858#c14', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c15>article/0', '67e9ec990abd7858#c15', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c16>article/0', '67e9ec990abd7858#c16', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c17>article/0', '67e9ec990abd7858#c17', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c18>article/0', '67e9ec990abd7858#c18', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c2>article/0', '67e9ec990abd7858#c2', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c3>article/0', '67e9ec990abd7858#c3', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c4>article/0', '67e9ec990abd7858#c4', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c5>article/0', '67e9ec990abd7858#c5', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c6>article/0', '67e9ec990abd7858#c6', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c7>article/0', '67e9ec990abd7858#c7', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c8>article/0', '67e9ec990abd7858#c8', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c9>article/0', '67e9ec990abd7858#c9', '67e9ec990abd7858', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c0>article/0', '6ecbe70c84387cb5#c0', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c1>article/0', '6ecbe70c84387cb5#c1', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c10>article/0', '6ecbe70c84387cb5#c10', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c11>article/0', '6ecbe70c84387cb5#c11', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c12>article/0', '6ecbe70c84387cb5#c12', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c13>article/0', '6ecbe70c84387cb5#c13', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c14>article/0', '6ecbe70c84387cb5#c14', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c15>article/0', '6ecbe70c84387cb5#c15', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c16>article/0', '6ecbe70c84387cb5#c16', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c17>article/0', '6ecbe70c84387cb5#c17', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c2>article/0', '6ecbe70c84387cb5#c2', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c3>article/0', '6ecbe70c84387cb5#c3', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c4>article/0', '6ecbe70c84387cb5#c4', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c5>article/0', '6ecbe70c84387cb5#c5', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c6>article/0', '6ecbe70c84387cb5#c6', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c7>article/0', '6ecbe70c84387cb5#c7', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c8>article/0', '6ecbe70c84387cb5#c8', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c9>article/0', '6ecbe70c84387cb5#c9', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c0>article/0', '6f450208f984b15f#c0', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c1>article/0', '6f450208f984b15f#c1', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c10>article/0', '6f450208f984b15f#c10', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c11>article/0', '6f450208f984b15f#c11', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c12>article/0', '6f450208f984b15f#c12', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c13>article/0', '6f450208f984b15f#c13', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c14>article/0', '6f450208f984b15f#c14', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c15>article/0', '6f450208f984b15f#c15', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c16>article/0', '6f450208f984b15f#c16', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c17>article/0', '6f450208f984b15f#c17', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c18>article/0', '6f450208f984b15f#c18', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c19>article/0', '6f450208f984b15f#c19', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c2>article/0', '6f450208f984b15f#c2', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c20>article/0', '6f450208f984b15f#c20', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c21>article/0', '6f450208f984b15f#c21', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c22>article/0', '6f450208f984b15f#c22', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c23>article/0', '6f450208f984b15f#c23', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c3>article/0', '6f450208f984b15f#c3', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c4>article/0', '6f450208f984b15f#c4', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c5>article/0', '6f450208f984b15f#c5', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c6>article/0', '6f450208f984b15f#c6', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c7>article/0', '6f450208f984b15f#c7', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c8>article/0', '6f450208f984b15f#c8', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c9>article/0', '6f450208f984b15f#c9', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c0>article/0', '7692aa2c67bce030#c0', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c1>article/0', '7692aa2c67bce030#c1', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c10>article/0', '7692aa2c67bce030#c10', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Article {id: row.target})
MERGE (a)-[r:`IN_ARTICLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['7692aa2c67bce030#c11>article/0', '7692aa2c67bce030#c11', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c12>article/0', '7692aa2c67bce030#c12', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c13>article/0', '7692aa2c67bce030#c13', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c14>article/0', '7692aa2c67bce030#c14', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c15>article/0', '7692aa2c67bce030#c15', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c16>article/0', '7692aa2c67bce030#c16', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c17>article/0', '7692aa2c67bce030#c17', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c18>article/0', '7692aa2c67bce030#c18', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c19>article/0', '7692aa2c67bce030#c19', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c2>article/0', '7692aa2c67bce030#c2', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c20>article/0', '7692aa2c67bce030#c20', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c21>article/0', '7692aa2c67bce030#c21', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c22>article/0', '7692aa2c67bce030#c22', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c23>article/0', '7692aa2c67bce030#c23', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c24>article/0', '7692aa2c67bce030#c24', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c3>article/0', '7692aa2c67bce030#c3', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c4>article/0', '7692aa2c67bce030#c4', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c5>article/0', '7692aa2c67bce030#c5', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c6>article/0', '7692aa2c67bce030#c6', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c7>article/0', '7692aa2c67bce030#c7', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c8>article/0', '7692aa2c67bce030#c8', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c9>article/0', '7692aa2c67bce030#c9', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c0>article/0', 'a5df06daf36fb3b9#c0', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c1>article/0', 'a5df06daf36fb3b9#c1', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c10>article/0', 'a5df06daf36fb3b9#c10', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c11>article/0', 'a5df06daf36fb3b9#c11', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c12>article/0', 'a5df06daf36fb3b9#c12', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c13>article/0', 'a5df06daf36fb3b9#c13', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c14>article/0', 'a5df06daf36fb3b9#c14', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c15>article/0', 'a5df06daf36fb3b9#c15', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c16>article/0', 'a5df06daf36fb3b9#c16', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c17>article/0', 'a5df06daf36fb3b9#c17', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c18>article/0', 'a5df06daf36fb3b9#c18', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c19>article/0', 'a5df06daf36fb3b9#c19', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c2>article/0', 'a5df06daf36fb3b9#c2', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c3>article/0', 'a5df06daf36fb3b9#c3', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c4>article/0', 'a5df06daf36fb3b9#c4', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c5>article/0', 'a5df06daf36fb3b9#c5', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c6>article/0', 'a5df06daf36fb3b9#c6', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c7>article/0', 'a5df06daf36fb3b9#c7', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c8>article/0', 'a5df06daf36fb3b9#c8', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c9>article/0', 'a5df06daf36fb3b9#c9', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c0>article/0', 'ae4c282f84fb4ea9#c0', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c1>article/0', 'ae4c282f84fb4ea9#c1', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c10>article/0', 'ae4c282f84fb4ea9#c10', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c11>article/0', 'ae4c282f84fb4ea9#c11', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c12>article/0', 'ae4c282f84fb4ea9#c12', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c13>article/0', 'ae4c282f84fb4ea9#c13', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c14>article/0', 'ae4c282f84fb4ea9#c14', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c15>article/0', 'ae4c282f84fb4ea9#c15', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c16>article/0', 'ae4c282f84fb4ea9#c16', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c17>article/0', 'ae4c282f84fb4ea9#c17', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c18>article/0', 'ae4c282f84fb4ea9#c18', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c19>article/0', 'ae4c282f84fb4ea9#c19', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c2>article/0', 'ae4c282f84fb4ea9#c2', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c20>article/0', 'ae4c282f84fb4ea9#c20', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c21>article/0', 'ae4c282f84fb4ea9#c21', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c22>article/0', 'ae4c282f84fb4ea9#c22', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c23>article/0', 'ae4c282f84fb4ea9#c23', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c3>article/0', 'ae4c282f84fb4ea9#c3', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c4>article/0', 'ae4c282f84fb4ea9#c4', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c5>article/0', 'ae4c282f84fb4ea9#c5', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c6>article/0', 'ae4c282f84fb4ea9#c6', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c7>article/0', 'ae4c282f84fb4ea9#c7', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c8>article/0', 'ae4c282f84fb4ea9#c8', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c9>article/0', 'ae4c282f84fb4ea9#c9', 'ae4c282f84fb4ea9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c0>article/0', 'd2ad808d45b48b35#c0', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c1>article/0', 'd2ad808d45b48b35#c1', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c10>article/0', 'd2ad808d45b48b35#c10', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c11>article/0', 'd2ad808d45b48b35#c11', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c12>article/0', 'd2ad808d45b48b35#c12', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c13>article/0', 'd2ad808d45b48b35#c13', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c14>article/0', 'd2ad808d45b48b35#c14', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c15>article/0', 'd2ad808d45b48b35#c15', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c16>article/0', 'd2ad808d45b48b35#c16', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c17>article/0', 'd2ad808d45b48b35#c17', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c18>article/0', 'd2ad808d45b48b35#c18', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c19>article/0', 'd2ad808d45b48b35#c19', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c2>article/0', 'd2ad808d45b48b35#c2', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c20>article/0', 'd2ad808d45b48b35#c20', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c21>article/0', 'd2ad808d45b48b35#c21', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c3>article/0', 'd2ad808d45b48b35#c3', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c4>article/0', 'd2ad808d45b48b35#c4', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c5>article/0', 'd2ad808d45b48b35#c5', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c6>article/0', 'd2ad808d45b48b35#c6', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c7>article/0', 'd2ad808d45b48b35#c7', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c8>article/0', 'd2ad808d45b48b35#c8', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c9>article/0', 'd2ad808d45b48b35#c9', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c0>article/0', 'efacce85ae195af1#c0', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c1>article/0', 'efacce85ae195af1#c1', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c10>article/0', 'efacce85ae195af1#c10', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c11>article/0', 'efacce85ae195af1#c11', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c12>article/0', 'efacce85ae195af1#c12', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c13>article/0', 'efacce85ae195af1#c13', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c14>article/0', 'efacce85ae195af1#c14', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c15>article/0', 'efacce85ae195af1#c15', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c16>article/0', 'efacce85ae195af1#c16', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c17>article/0', 'efacce85ae195af1#c17', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c18>article/0', 'efacce85ae195af1#c18', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c19>article/0', 'efacce85ae195af1#c19', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c2>article/0', 'efacce85ae195af1#c2', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c20>article/0', 'efacce85ae195af1#c20', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c21>article/0', 'efacce85ae195af1#c21', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c22>article/0', 'efacce85ae195af1#c22', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c3>article/0', 'efacce85ae195af1#c3', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c4>article/0', 'efacce85ae195af1#c4', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c5>article/0', 'efacce85ae195af1#c5', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c6>article/0', 'efacce85ae195af1#c6', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c7>article/0', 'efacce85ae195af1#c7', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c8>article/0', 'efacce85ae195af1#c8', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c9>article/0', 'efacce85ae195af1#c9', 'efacce85ae195af1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c0>article/0', 'f4da8b03f6eca253#c0', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c1>article/0', 'f4da8b03f6eca253#c1', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c10>article/0', 'f4da8b03f6eca253#c10', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c11>article/0', 'f4da8b03f6eca253#c11', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c12>article/0', 'f4da8b03f6eca253#c12', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c13>article/0', 'f4da8b03f6eca253#c13', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c14>article/0', 'f4da8b03f6eca253#c14', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c15>article/0', 'f4da8b03f6eca253#c15', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c16>article/0', 'f4da8b03f6eca253#c16', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c17>article/0', 'f4da8b03f6eca253#c17', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c18>article/0', 'f4da8b03f6eca253#c18', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c2>article/0', 'f4da8b03f6eca253#c2', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c3>article/0', 'f4da8b03f6eca253#c3', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c4>article/0', 'f4da8b03f6eca253#c4', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c5>article/0', 'f4da8b03f6eca253#c5', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c6>article/0', 'f4da8b03f6eca253#c6', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c7>article/0', 'f4da8b03f6eca253#c7', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c8>article/0', 'f4da8b03f6eca253#c8', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c9>article/0', 'f4da8b03f6eca253#c9', 'f4da8b03f6eca253', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c0>article/0', 'fa335865584ec74e#c0', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c1>article/0', 'fa335865584ec74e#c1', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c10>article/0', 'fa335865584ec74e#c10', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c11>article/0', 'fa335865584ec74e#c11', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c12>article/0', 'fa335865584ec74e#c12', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c13>article/0', 'fa335865584ec74e#c13', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c14>article/0', 'fa335865584ec74e#c14', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c15>article/0', 'fa335865584ec74e#c15', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c16>article/0', 'fa335865584ec74e#c16', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c17>article/0', 'fa335865584ec74e#c17', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c18>article/0', 'fa335865584ec74e#c18', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c19>article/0', 'fa335865584ec74e#c19', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c2>article/0', 'fa335865584ec74e#c2', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c20>article/0', 'fa335865584ec74e#c20', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c21>article/0', 'fa335865584ec74e#c21', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c22>article/0', 'fa335865584ec74e#c22', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c23>article/0', 'fa335865584ec74e#c23', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c24>article/0', 'fa335865584ec74e#c24', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c3>article/0', 'fa335865584ec74e#c3', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c4>article/0', 'fa335865584ec74e#c4', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c5>article/0', 'fa335865584ec74e#c5', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c6>article/0', 'fa335865584ec74e#c6', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c7>article/0', 'fa335865584ec74e#c7', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c8>article/0', 'fa335865584ec74e#c8', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c9>article/0', 'fa335865584ec74e#c9', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Article {id: row.target})
MERGE (a)-[r:`IN_ARTICLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c16>argument/0', '0588b13a715184c1#c16', '0588b13a715184c1#c17', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c5>argument/0', '37f710daf59ade1d#c5', '37f710daf59ade1d#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c11>argument/1', '3ad4cf08c80e7cd1#c11', '3ad4cf08c80e7cd1#c12', 1, null, null, null, null, 'a4a67fdefe4763da'],
['3ad4cf08c80e7cd1#c13>argument/0', '3ad4cf08c80e7cd1#c13', '3ad4cf08c80e7cd1#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c2>argument/0', '3ad4cf08c80e7cd1#c2', '3ad4cf08c80e7cd1#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c20>argument/0', '3ad4cf08c80e7cd1#c20', '3ad4cf08c80e7cd1#c21', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c5>argument/1', '3de775271e7fd2ba#c5', '3de775271e7fd2ba#c6', 1, null, null, null, null, 'a4a67fdefe4763da'],
['6ecbe70c84387cb5#c11>argument/1', '6ecbe70c84387cb5#c11', '6ecbe70c84387cb5#c12', 1, null, null, null, null, 'a4a67fdefe4763da'],
['6f450208f984b15f#c1>argument/1', '6f450208f984b15f#c1', '6f450208f984b15f#c2', 1, null, null, null, null, 'a4a67fdefe4763da'],
['6f450208f984b15f#c22>argument/0', '6f450208f984b15f#c22', '6f450208f984b15f#c23', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c11>argument/1', 'a5df06daf36fb3b9#c11', 'a5df06daf36fb3b9#c12', 1, null, null, null, null, 'a4a67fdefe4763da'],
['ae4c282f84fb4ea9#c0>argument/1', 'ae4c282f84fb4ea9#c0', 'ae4c282f84fb4ea9#c1', 1, null, null, null, null, 'a4a67fdefe4763da'],
['ae4c282f84fb4ea9#c1>argument/0', 'ae4c282f84fb4ea9#c1', 'ae4c282f84fb4ea9#c2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c14>argument/0', 'ae4c282f84fb4ea9#c14', 'ae4c282f84fb4ea9#c15', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c1>argument/1', 'd2ad808d45b48b35#c1', 'd2ad808d45b48b35#c2', 1, null, null, null, null, 'a4a67fdefe4763da'],
['d2ad808d45b48b35#c6>argument/0', 'd2ad808d45b48b35#c6', 'd2ad808d45b48b35#c7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c4>argument/0', 'f4da8b03f6eca253#c4', 'f4da8b03f6eca253#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c5>argument/0', 'fa335865584ec74e#c5', 'fa335865584ec74e#c6', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_ARGUMENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c1>condition/0', '0588b13a715184c1#c1', '0588b13a715184c1#c2', 0, null, null, 'if', null, 'c607c630b142e53e'],
['1e597f30a3b96fb6#c0>condition/0', '1e597f30a3b96fb6#c0', '1e597f30a3b96fb6#c2', 0, null, null, 'if', null, 'c607c630b142e53e'],
['1e597f30a3b96fb6#c1>condition/0', '1e597f30a3b96fb6#c1', '1e597f30a3b96fb6#c2', 0, null, null, 'if', null, 'c607c630b142e53e'],
['37f710daf59ade1d#c0>condition/0', '37f710daf59ade1d#c0', '37f710daf59ade1d#c1', 0, null, null, 'if', null, 'c607c630b142e53e'],
['3ad4cf08c80e7cd1#c18>condition/0', '3ad4cf08c80e7cd1#c18', '3ad4cf08c80e7cd1#c19', 0, null, null, 'if', null, 'c607c630b142e53e'],
['3ad4cf08c80e7cd1#c3>condition/0', '3ad4cf08c80e7cd1#c3', '3ad4cf08c80e7cd1#c5', 0, null, null, 'unless', null, 'd71963194a85fe94'],
['3ad4cf08c80e7cd1#c4>condition/0', '3ad4cf08c80e7cd1#c4', '3ad4cf08c80e7cd1#c5', 0, null, null, 'unless', null, 'd71963194a85fe94'],
['67e9ec990abd7858#c6>condition/0', '67e9ec990abd7858#c6', '67e9ec990abd7858#c7', 0, null, null, 'if', null, 'c607c630b142e53e'],
['67e9ec990abd7858#c8>condition/0', '67e9ec990abd7858#c8', '67e9ec990abd7858#c9', 0, null, null, 'as long as', null, 'bea58e4dc64e9491'],
['6ecbe70c84387cb5#c7>condition/0', '6ecbe70c84387cb5#c7', '6ecbe70c84387cb5#c9', 0, null, null, 'until', null, '23264d6d72d28993'],
['6f450208f984b15f#c2>condition/0', '6f450208f984b15f#c2', '6f450208f984b15f#c3', 0, null, null, 'unless', null, 'd71963194a85fe94'],
['7692aa2c67bce030#c23>condition/0', '7692aa2c67bce030#c23', '7692aa2c67bce030#c24', 0, null, null, 'unless', null, 'd71963194a85fe94'],
['a5df06daf36fb3b9#c16>condition/0', 'a5df06daf36fb3b9#c16', 'a5df06daf36fb3b9#c15', 0, null, null, 'if', null, 'c607c630b142e53e'],
['a5df06daf36fb3b9#c7>condition/0', 'a5df06daf36fb3b9#c7', 'a5df06daf36fb3b9#c9', 0, null, null, 'until', null, '23264d6d72d28993'],
['efacce85ae195af1#c20>condition/0', 'efacce85ae195af1#c20', 'efacce85ae195af1#c22', 0, null, null, 'if', null, 'c607c630b142e53e'],
['efacce85ae195af1#c6>condition/0', 'efacce85ae195af1#c6', 'efacce85ae195af1#c8', 0, null, null, 'if', null, 'c607c630b142e53e'],
['f4da8b03f6eca253#c14>condition/0', 'f4da8b03f6eca253#c14', 'f4da8b03f6eca253#c15', 0, null, null, 'if', null, 'c607c630b142e53e'],
['fa335865584ec74e#c0>condition/0', 'fa335865584ec74e#c0', 'fa335865584ec74e#c2', 0, null, null, 'if', null, 'c607c630b142e53e'],
['fa335865584ec74e#c11>condition/0', 'fa335865584ec74e#c11', 'fa335865584ec74e#c12', 0, null, null, 'if', null, 'c607c630b142e53e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_CONDITION` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>object/0', '0588b13a715184c1#c0', '0588b13a715184c1#c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c15>object/0', '0588b13a715184c1#c15', '0588b13a715184c1#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c18>object/0', '0588b13a715184c1#c18', '0588b13a715184c1#c19', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c4>object/0', '0588b13a715184c1#c4', '0588b13a715184c1#c5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c19>object/0', '1e597f30a3b96fb6#c19', '1e597f30a3b96fb6#c20', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c5>object/0', '1e597f30a3b96fb6#c5', '1e597f30a3b96fb6#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c1>object/0', '31d0ceeaef990ac8#c1', '31d0ceeaef990ac8#c0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c10>object/0', '31d0ceeaef990ac8#c10', '31d0ceeaef990ac8#c11', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c12>object/0', '31d0ceeaef990ac8#c12', '31d0ceeaef990ac8#c13', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c4>object/0', '31d0ceeaef990ac8#c4', '31d0ceeaef990ac8#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c7>object/0', '31d0ceeaef990ac8#c7', '31d0ceeaef990ac8#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c14>object/0', '37f710daf59ade1d#c14', '37f710daf59ade1d#c12', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c15>object/0', '37f710daf59ade1d#c15', '37f710daf59ade1d#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c18>object/0', '37f710daf59ade1d#c18', '37f710daf59ade1d#c19', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c2>object/0', '37f710daf59ade1d#c2', '37f710daf59ade1d#c0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c22>object/0', '37f710daf59ade1d#c22', '37f710daf59ade1d#c23', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c4>object/0', '37f710daf59ade1d#c4', '37f710daf59ade1d#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c9>object/0', '37f710daf59ade1d#c9', '37f710daf59ade1d#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c0>object/0', '3ad4cf08c80e7cd1#c0', '3ad4cf08c80e7cd1#c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c16>object/0', '3ad4cf08c80e7cd1#c16', '3ad4cf08c80e7cd1#c17', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c22>object/0', '3ad4cf08c80e7cd1#c22', '3ad4cf08c80e7cd1#c23', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c7>object/0', '3ad4cf08c80e7cd1#c7', '3ad4cf08c80e7cd1#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c17>object/0', '3de775271e7fd2ba#c17', '3de775271e7fd2ba#c18', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c2>object/0', '3de775271e7fd2ba#c2', '3de775271e7fd2ba#c0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c7>object/0', '3de775271e7fd2ba#c7', '3de775271e7fd2ba#c5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c1>object/0', '67e9ec990abd7858#c1', '67e9ec990abd7858#c2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c12>object/0', '67e9ec990abd7858#c12', '67e9ec990abd7858#c13', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c14>object/0', '67e9ec990abd7858#c14', '67e9ec990abd7858#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c4>object/0', '67e9ec990abd7858#c4', '67e9ec990abd7858#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c16>object/0', '6ecbe70c84387cb5#c16', '6ecbe70c84387cb5#c17', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c6>object/0', '6ecbe70c84387cb5#c6', '6ecbe70c84387cb5#c7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c15>object/0', '6f450208f984b15f#c15', '6f450208f984b15f#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c18>object/0', '6f450208f984b15f#c18', '6f450208f984b15f#c19', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c5>object/0', '6f450208f984b15f#c5', '6f450208f984b15f#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c9>object/0', '6f450208f984b15f#c9', '6f450208f984b15f#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c1>object/0', '7692aa2c67bce030#c1', '7692aa2c67bce030#c2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c12>object/0', '7692aa2c67bce030#c12', '7692aa2c67bce030#c13', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c18>object/0', '7692aa2c67bce030#c18', '7692aa2c67bce030#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c19>object/0', '7692aa2c67bce030#c19', '7692aa2c67bce030#c20', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c4>object/0', '7692aa2c67bce030#c4', '7692aa2c67bce030#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c8>object/0', '7692aa2c67bce030#c8', '7692aa2c67bce030#c9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c13>object/0', 'a5df06daf36fb3b9#c13', 'a5df06daf36fb3b9#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c17>object/0', 'a5df06daf36fb3b9#c17', 'a5df06daf36fb3b9#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c18>object/0', 'a5df06daf36fb3b9#c18', 'a5df06daf36fb3b9#c19', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c6>object/0', 'a5df06daf36fb3b9#c6', 'a5df06daf36fb3b9#c7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c10>object/0', 'ae4c282f84fb4ea9#c10', 'ae4c282f84fb4ea9#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c12>object/0', 'ae4c282f84fb4ea9#c12', 'ae4c282f84fb4ea9#c13', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c18>object/0', 'ae4c282f84fb4ea9#c18', 'ae4c282f84fb4ea9#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c20>object/0', 'ae4c282f84fb4ea9#c20', 'ae4c282f84fb4ea9#c19', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c4>object/0', 'ae4c282f84fb4ea9#c4', 'ae4c282f84fb4ea9#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c8>object/0', 'ae4c282f84fb4ea9#c8', 'ae4c282f84fb4ea9#c9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c0>object/0', 'd2ad808d45b48b35#c0', 'd2ad808d45b48b35#c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c10>object/0', 'd2ad808d45b48b35#c10', 'd2ad808d45b48b35#c9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c11>object/0', 'd2ad808d45b48b35#c11', 'd2ad808d45b48b35#c12', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c18>object/0', 'd2ad808d45b48b35#c18', 'd2ad808d45b48b35#c17', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c4>object/0', 'd2ad808d45b48b35#c4', 'd2ad808d45b48b35#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c11>object/0', 'efacce85ae195af1#c11', 'efacce85ae195af1#c9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c13>object/0', 'efacce85ae195af1#c13', 'efacce85ae195af1#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c16>object/0', 'f4da8b03f6eca253#c16', 'f4da8b03f6eca253#c13', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c17>object/0', 'f4da8b03f6eca253#c17', 'f4da8b03f6eca253#c18', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c5>object/0', 'f4da8b03f6eca253#c5', 'f4da8b03f6eca253#c4', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c9>object/0', 'f4da8b03f6eca253#c9', 'f4da8b03f6eca253#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c13>object/0', 'fa335865584ec74e#c13', 'fa335865584ec74e#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c15>object/0', 'fa335865584ec74e#c15', 'fa335865584ec74e#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c18>object/0', 'fa335865584ec74e#c18', 'fa335865584ec74e#c19', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c3>object/0', 'fa335865584ec74e#c3', 'fa335865584ec74e#c0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c7>object/0', 'fa335865584ec74e#c7', 'fa335865584ec74e#c5', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_OBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>argument/0', '0588b13a715184c1#c0', 'organization/cnn', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c13>argument/0', '0588b13a715184c1#c13', 'place/rafah', 0, 'into', null, null, null, 'd11c50f73aff1800'],
['0588b13a715184c1#c2>argument/0', '0588b13a715184c1#c2', 'place/rafah', 0, 'on', null, null, null, '403690d6ba885396'],
['0588b13a715184c1#c7>argument/0', '0588b13a715184c1#c7', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c0>argument/0', '1e597f30a3b96fb6#c0', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c1>argument/0', '1e597f30a3b96fb6#c1', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c16>argument/0', '1e597f30a3b96fb6#c16', 'policy/operation-in-rafah', 0, 'without', null, null, null, '2bcf9b8c7432e7bd'],
['1e597f30a3b96fb6#c19>argument/0', '1e597f30a3b96fb6#c19', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c6>argument/0', '1e597f30a3b96fb6#c6', 'place/rafah', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['31d0ceeaef990ac8#c14>argument/0', '31d0ceeaef990ac8#c14', 'place/castermouth', 0, 'off', null, null, null, 'fbaddb3f91eca476'],
['31d0ceeaef990ac8#c17>argument/0', '31d0ceeaef990ac8#c17', 'policy/compromise', 0, 'for', null, null, null, '699abe6f12670fa6'],
['31d0ceeaef990ac8#c7>argument/0', '31d0ceeaef990ac8#c7', 'group/lawmakers~e5eb80', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c2>argument/0', '37f710daf59ade1d#c2', 'organization/ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c3>argument/0', '37f710daf59ade1d#c3', 'person/mediator~494ec1', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['3ad4cf08c80e7cd1#c11>argument/0', '3ad4cf08c80e7cd1#c11', 'group/soldiers~26b889', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c7>argument/0', '3ad4cf08c80e7cd1#c7', 'organization/parliament', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c12>argument/0', '3de775271e7fd2ba#c12', 'place/north', 0, 'from', null, null, null, 'b1e579fa70674f78'],
['3de775271e7fd2ba#c17>argument/0', '3de775271e7fd2ba#c17', 'organization/politico', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c21>argument/0', '3de775271e7fd2ba#c21', 'event/invasion-of-the-city', 0, 'against', null, null, null, 'a7ddef859019a72c'],
['3de775271e7fd2ba#c8>argument/0', '3de775271e7fd2ba#c8', 'policy/condition-of-anonymity', 0, 'on', null, null, null, '403690d6ba885396'],
['67e9ec990abd7858#c11>argument/0', '67e9ec990abd7858#c11', 'organization/politico', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['67e9ec990abd7858#c4>argument/0', '67e9ec990abd7858#c4', 'group/reporters~0423fd', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c4>argument/1', '67e9ec990abd7858#c4', 'organization/white-house', 1, 'at', null, null, null, '5488d80db3e3c4b4'],
['67e9ec990abd7858#c5>argument/0', '67e9ec990abd7858#c5', 'object/politico-report', 0, 'as', null, null, null, '2da109b149d2ee0a'],
['6ecbe70c84387cb5#c11>argument/0', '6ecbe70c84387cb5#c11', 'organization/court~45af33', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c15>argument/0', '6ecbe70c84387cb5#c15', 'event/strike', 0, 'on', null, null, null, '403690d6ba885396'],
['6ecbe70c84387cb5#c5>argument/0', '6ecbe70c84387cb5#c5', 'place/bay', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['7692aa2c67bce030#c11>argument/0', '7692aa2c67bce030#c11', 'event/trial', 0, 'on', null, null, null, '403690d6ba885396'],
['7692aa2c67bce030#c22>argument/0', '7692aa2c67bce030#c22', 'place/rafah', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['7692aa2c67bce030#c7>argument/0', '7692aa2c67bce030#c7', 'group/soldiers~ca248d', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['7692aa2c67bce030#c9>argument/0', '7692aa2c67bce030#c9', 'group/militants~402a42', 0, 'for', null, null, null, '699abe6f12670fa6'],
['a5df06daf36fb3b9#c11>argument/0', 'a5df06daf36fb3b9#c11', 'organization/court~4d4f8e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c5>argument/0', 'a5df06daf36fb3b9#c5', 'place/bay', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['ae4c282f84fb4ea9#c18>argument/0', 'ae4c282f84fb4ea9#c18', 'event/rally', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c23>argument/0', 'ae4c282f84fb4ea9#c23', 'policy/request-for-comment', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['d2ad808d45b48b35#c0>argument/0', 'd2ad808d45b48b35#c0', 'object/washington-post-report', 0, 'on', null, null, null, '403690d6ba885396'],
['d2ad808d45b48b35#c1>argument/0', 'd2ad808d45b48b35#c1', 'place/israel', 0, 'with', null, null, null, '531616ce5520a99b'],
['d2ad808d45b48b35#c10>argument/0', 'd2ad808d45b48b35#c10', 'person/observer~f94a93', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c12>argument/0', 'd2ad808d45b48b35#c12', 'policy/offer~bb3796', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['efacce85ae195af1#c3>argument/0', 'efacce85ae195af1#c3', 'policy/deal~9b42a2', 0, 'under', null, null, null, '777445ff1c957d9e'],
['efacce85ae195af1#c5>argument/0', 'efacce85ae195af1#c5', 'group/workers~6c1b60', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c8>argument/0', 'efacce85ae195af1#c8', 'event/vote', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['f4da8b03f6eca253#c0>argument/0', 'f4da8b03f6eca253#c0', 'group/dockworkers~084f7a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c11>argument/0', 'f4da8b03f6eca253#c11', 'policy/idea', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['fa335865584ec74e#c19>argument/0', 'fa335865584ec74e#c19', 'group/hamas-fighters~58cd50', 0, 'with', null, null, null, '531616ce5520a99b'],
['fa335865584ec74e#c2>argument/0', 'fa335865584ec74e#c2', 'event/full-assault-on-rafah', 0, 'from', null, null, null, 'b1e579fa70674f78']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_ARGUMENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c1>object/0', '0588b13a715184c1#c1', 'object/delivery', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c10>object/0', '0588b13a715184c1#c10', 'policy/campaign-against-hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c12>object/0', '0588b13a715184c1#c12', 'object/military-aid', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c13>object/0', '0588b13a715184c1#c13', 'unit/troops', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c14>object/0', '0588b13a715184c1#c14', 'policy/calls-for-a-ceasefire', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c16>object/0', '0588b13a715184c1#c16', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c17>object/0', '0588b13a715184c1#c17', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c19>object/0', '0588b13a715184c1#c19', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c2>object/0', '0588b13a715184c1#c2', 'event/full-assault-on-rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c20>object/0', '0588b13a715184c1#c20', 'policy/plan~11e926', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c21>object/0', '0588b13a715184c1#c21', 'policy/evacuation-orders', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c3>object/0', '0588b13a715184c1#c3', 'object/shipment', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c5>object/0', '0588b13a715184c1#c5', 'object/iron-dome-interceptors', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c0>object/0', '1e597f30a3b96fb6#c0', 'object/valuable-intelligence', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c10>object/0', '1e597f30a3b96fb6#c10', 'policy/campaign', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c11>object/0', '1e597f30a3b96fb6#c11', 'organization/white-house', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c12>object/0', '1e597f30a3b96fb6#c12', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c14>object/0', '1e597f30a3b96fb6#c14', 'policy/american-conditions', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c17>object/0', '1e597f30a3b96fb6#c17', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c2>object/0', '1e597f30a3b96fb6#c2', 'policy/operation', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c20>object/0', '1e597f30a3b96fb6#c20', 'event/disaster', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c3>object/0', '1e597f30a3b96fb6#c3', 'policy/offers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c4>object/0', '1e597f30a3b96fb6#c4', 'policy/offers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c6>object/0', '1e597f30a3b96fb6#c6', 'group/civilians', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c7>object/0', '1e597f30a3b96fb6#c7', 'event/conflict', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c8>object/0', '1e597f30a3b96fb6#c8', 'group/thousands-of-reservists~689a83', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c9>object/0', '1e597f30a3b96fb6#c9', 'event/airstrikes', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c0>object/0', '31d0ceeaef990ac8#c0', 'policy/automation-plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c11>object/0', '31d0ceeaef990ac8#c11', 'policy/proposal~324967', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c14>object/0', '31d0ceeaef990ac8#c14', 'object/one-ships', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c16>object/0', '31d0ceeaef990ac8#c16', 'event/march', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c2>object/0', '31d0ceeaef990ac8#c2', 'group/two-executives~0d2fc9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c5>object/0', '31d0ceeaef990ac8#c5', 'object/report~79eb1a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c9>object/0', '31d0ceeaef990ac8#c9', 'place/gates', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c11>object/0', '37f710daf59ade1d#c11', 'policy/proposal', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c13>object/0', '37f710daf59ade1d#c13', 'organization/firm', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c20>object/0', '37f710daf59ade1d#c20', 'policy/brightwaters-request', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c21>object/0', '37f710daf59ade1d#c21', 'event/strike~5752e1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c3>object/0', '37f710daf59ade1d#c3', 'policy/proposal', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c6>object/0', '37f710daf59ade1d#c6', 'group/executives~ed5a04', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c1>object/0', '3ad4cf08c80e7cd1#c1', 'policy/ports-act', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c10>object/0', '3ad4cf08c80e7cd1#c10', 'policy/law', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c13>object/0', '3ad4cf08c80e7cd1#c13', 'group/workers~852d27', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c17>object/0', '3ad4cf08c80e7cd1#c17', 'event/dispute', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c18>object/0', '3ad4cf08c80e7cd1#c18', 'event/strike', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c19>object/0', '3ad4cf08c80e7cd1#c19', 'place/port', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c2>object/0', '3ad4cf08c80e7cd1#c2', 'unit/army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c21>object/0', '3ad4cf08c80e7cd1#c21', 'person/senior-official~48f9d8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c26>object/0', '3ad4cf08c80e7cd1#c26', 'group/opposition~104be7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c27>object/0', '3ad4cf08c80e7cd1#c27', 'place/mediated-settlement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c3>object/0', '3ad4cf08c80e7cd1#c3', 'object/food', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c4>object/0', '3ad4cf08c80e7cd1#c4', 'object/medicine', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c5>object/0', '3ad4cf08c80e7cd1#c5', 'policy/deal', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c6>object/0', '3ad4cf08c80e7cd1#c6', 'person/patient~e0363e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c8>object/0', '3ad4cf08c80e7cd1#c8', 'group/people~12f4b5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c9>object/0', '3ad4cf08c80e7cd1#c9', 'policy/law', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c0>object/0', '3de775271e7fd2ba#c0', 'policy/limited-operation-in-rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c1>object/0', '3de775271e7fd2ba#c1', 'event/full-scale-offensive-in-the-crowded-city', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c10>object/0', '3de775271e7fd2ba#c10', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c11>object/0', '3de775271e7fd2ba#c11', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c13>object/0', '3de775271e7fd2ba#c13', 'place/gaza', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c14>object/0', '3de775271e7fd2ba#c14', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c15>object/0', '3de775271e7fd2ba#c15', 'policy/plan~d6d956', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c16>object/0', '3de775271e7fd2ba#c16', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c20>object/0', '3de775271e7fd2ba#c20', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c21>object/0', '3de775271e7fd2ba#c21', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c3>object/0', '3de775271e7fd2ba#c3', 'group/four-us-officials~e650cd', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c4>object/0', '3de775271e7fd2ba#c4', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c5>object/0', '3de775271e7fd2ba#c5', 'group/israeli-counterparts~faaa72', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c6>object/0', '3de775271e7fd2ba#c6', 'event/raids', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c10>object/0', '67e9ec990abd7858#c10', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c11>object/0', '67e9ec990abd7858#c11', 'object/message', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c13>object/0', '67e9ec990abd7858#c13', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c18>object/0', '67e9ec990abd7858#c18', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c2>object/0', '67e9ec990abd7858#c2', 'policy/red-line', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c3>object/0', '67e9ec990abd7858#c3', 'policy/new-policy', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c6>object/0', '67e9ec990abd7858#c6', 'policy/conditions-on-military-aid', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c7>object/0', '67e9ec990abd7858#c7', 'event/major-campaign-in-the-city', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c8>object/0', '67e9ec990abd7858#c8', 'policy/israeli-push-against-hamas-targets', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c1>object/0', '6ecbe70c84387cb5#c1', 'place/countrys-largest-grain-port', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c10>object/0', '6ecbe70c84387cb5#c10', 'event/strike', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c13>object/0', '6ecbe70c84387cb5#c13', 'organization/government~69e2fe', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c2>object/0', '6ecbe70c84387cb5#c2', 'place/gates~650486', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c3>object/0', '6ecbe70c84387cb5#c3', 'place/four-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c4>object/0', '6ecbe70c84387cb5#c4', 'place/four-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c7>object/0', '6ecbe70c84387cb5#c7', 'place/port~aa7417', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c9>object/0', '6ecbe70c84387cb5#c9', 'policy/automation-plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c0>object/0', '6f450208f984b15f#c0', 'place/castermouth', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c10>object/0', '6f450208f984b15f#c10', 'organization/union', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c11>object/0', '6f450208f984b15f#c11', 'group/members', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c14>object/0', '6f450208f984b15f#c14', 'place/four-of-the-six-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c16>object/0', '6f450208f984b15f#c16', 'event/vote', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c17>object/0', '6f450208f984b15f#c17', 'organization/company~90859b', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c3>object/0', '6f450208f984b15f#c3', 'policy/plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c6>object/0', '6f450208f984b15f#c6', 'event/walkout', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c8>object/0', '6f450208f984b15f#c8', 'place/port~e12214', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c0>object/0', '7692aa2c67bce030#c0', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c15>object/0', '7692aa2c67bce030#c15', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c16>object/0', '7692aa2c67bce030#c16', 'unit/forces~28bd64', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c2>object/0', '7692aa2c67bce030#c2', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c21>object/0', '7692aa2c67bce030#c21', 'event/war', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c22>object/0', '7692aa2c67bce030#c22', 'unit/brigades', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c23>object/0', '7692aa2c67bce030#c23', 'event/invasion-of-the-city', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c24>object/0', '7692aa2c67bce030#c24', 'policy/credible-plan-for-the-displaced', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c3>object/0', '7692aa2c67bce030#c3', 'place/gaza', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c5>object/0', '7692aa2c67bce030#c5', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c6>object/0', '7692aa2c67bce030#c6', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c1>object/0', 'a5df06daf36fb3b9#c1', 'place/countrys-largest-grain-port', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c10>object/0', 'a5df06daf36fb3b9#c10', 'event/strike', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c16>object/0', 'a5df06daf36fb3b9#c16', 'group/farmers~124ed6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c19>object/0', 'a5df06daf36fb3b9#c19', 'event/arrests', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c2>object/0', 'a5df06daf36fb3b9#c2', 'place/gates~d73d5e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c3>object/0', 'a5df06daf36fb3b9#c3', 'place/four-terminals~9fa85f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c4>object/0', 'a5df06daf36fb3b9#c4', 'place/four-terminals~9fa85f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c7>object/0', 'a5df06daf36fb3b9#c7', 'place/port~38cec7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c9>object/0', 'a5df06daf36fb3b9#c9', 'policy/automation-plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c0>object/0', 'ae4c282f84fb4ea9#c0', 'object/report~f563c0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c14>object/0', 'ae4c282f84fb4ea9#c14', 'organization/company', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c19>object/0', 'ae4c282f84fb4ea9#c19', 'policy/proposal~8ca719', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c5>object/0', 'ae4c282f84fb4ea9#c5', 'policy/offer', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c1>object/0', 'd2ad808d45b48b35#c1', 'object/intelligence', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c13>object/0', 'd2ad808d45b48b35#c13', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c14>object/0', 'd2ad808d45b48b35#c14', 'place/gaza', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c15>object/0', 'd2ad808d45b48b35#c15', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c19>object/0', 'd2ad808d45b48b35#c19', 'group/more-than-35-000-people~6d63f2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c2>object/0', 'd2ad808d45b48b35#c2', 'event/full-assault-on-rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c21>object/0', 'd2ad808d45b48b35#c21', 'group/more-than-1-100-people~ab70ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c5>object/0', 'd2ad808d45b48b35#c5', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c6>object/0', 'd2ad808d45b48b35#c6', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c7>object/0', 'd2ad808d45b48b35#c7', 'policy/narrower-operation', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c0>object/0', 'efacce85ae195af1#c0', 'policy/tentative-agreement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c1>object/0', 'efacce85ae195af1#c1', 'policy/tentative-agreement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c15>object/0', 'efacce85ae195af1#c15', 'person/mediator~c1d3c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c17>object/0', 'efacce85ae195af1#c17', 'policy/agreement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c19>object/0', 'efacce85ae195af1#c19', 'policy/ports-act', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c2>object/0', 'efacce85ae195af1#c2', 'event/talks~d9f655', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c7>object/0', 'efacce85ae195af1#c7', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c1>object/0', 'f4da8b03f6eca253#c1', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c12>object/0', 'f4da8b03f6eca253#c12', 'event/long-dispute', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c13>object/0', 'f4da8b03f6eca253#c13', 'object/three-vessels', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c18>object/0', 'f4da8b03f6eca253#c18', 'policy/plans', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c7>object/0', 'f4da8b03f6eca253#c7', 'organization/parties', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c8>object/0', 'f4da8b03f6eca253#c8', 'policy/two-year-freeze-on-new-cranes', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c0>object/0', 'fa335865584ec74e#c0', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c1>object/0', 'fa335865584ec74e#c1', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c16>object/0', 'fa335865584ec74e#c16', 'group/civilians~4542ca', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c17>object/0', 'fa335865584ec74e#c17', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c19>object/0', 'fa335865584ec74e#c19', 'group/heavy-casualties~725b77', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c20>object/0', 'fa335865584ec74e#c20', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c21>object/0', 'fa335865584ec74e#c21', 'person/yahya-sinwar', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c22>object/0', 'fa335865584ec74e#c22', 'place/office', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c23>object/0', 'fa335865584ec74e#c23', 'place/qatar', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c4>object/0', 'fa335865584ec74e#c4', 'group/four-people~8f5a98', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c5>object/0', 'fa335865584ec74e#c5', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c6>object/0', 'fa335865584ec74e#c6', 'object/groups-tunnels', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c8>object/0', 'fa335865584ec74e#c8', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c9>object/0', 'fa335865584ec74e#c9', 'place/tent-cities', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_OBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>subject/0', '0588b13a715184c1#c0', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c1>subject/0', '0588b13a715184c1#c1', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c10>subject/0', '0588b13a715184c1#c10', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c11>subject/0', '0588b13a715184c1#c11', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c12>subject/0', '0588b13a715184c1#c12', 'group/democrats', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c13>subject/0', '0588b13a715184c1#c13', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c14>subject/0', '0588b13a715184c1#c14', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c15>subject/0', '0588b13a715184c1#c15', 'organization/government', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c16>subject/0', '0588b13a715184c1#c16', 'organization/government', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c17>subject/0', '0588b13a715184c1#c17', 'organization/government', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c18>subject/0', '0588b13a715184c1#c18', 'organization/state-department', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c2>subject/0', '0588b13a715184c1#c2', 'unit/forces', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c21>subject/0', '0588b13a715184c1#c21', 'group/opposition', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c3>subject/0', '0588b13a715184c1#c3', 'organization/administration', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c4>subject/0', '0588b13a715184c1#c4', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c5>subject/0', '0588b13a715184c1#c5', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c6>subject/0', '0588b13a715184c1#c6', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c8>subject/0', '0588b13a715184c1#c8', 'event/war', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c9>subject/0', '0588b13a715184c1#c9', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c0>subject/0', '1e597f30a3b96fb6#c0', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c1>subject/0', '1e597f30a3b96fb6#c1', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c10>subject/0', '1e597f30a3b96fb6#c10', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c12>subject/0', '1e597f30a3b96fb6#c12', 'group/us-officials~970ea3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c13>subject/0', '1e597f30a3b96fb6#c13', 'group/us-officials~970ea3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c14>subject/0', '1e597f30a3b96fb6#c14', 'person/prime-minister~e69b93', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c15>subject/0', '1e597f30a3b96fb6#c15', 'person/prime-minister~e69b93', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c16>subject/0', '1e597f30a3b96fb6#c16', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c17>subject/0', '1e597f30a3b96fb6#c17', 'group/israeli-officials~5e4dd2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c18>subject/0', '1e597f30a3b96fb6#c18', 'group/israeli-officials~5e4dd2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c19>subject/0', '1e597f30a3b96fb6#c19', 'place/other-countries', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c2>subject/0', '1e597f30a3b96fb6#c2', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c20>subject/0', '1e597f30a3b96fb6#c20', 'event/invasion', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c3>subject/0', '1e597f30a3b96fb6#c3', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c4>subject/0', '1e597f30a3b96fb6#c4', 'group/senior-white-house-aides~4d15ef', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c6>subject/0', '1e597f30a3b96fb6#c6', 'event/all-out-assault', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c7>subject/0', '1e597f30a3b96fb6#c7', 'event/all-out-assault', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c8>subject/0', '1e597f30a3b96fb6#c8', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c9>subject/0', '1e597f30a3b96fb6#c9', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c0>subject/0', '31d0ceeaef990ac8#c0', 'organization/company~19fa43', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c1>subject/0', '31d0ceeaef990ac8#c1', 'organization/the-harbor-ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c10>subject/0', '31d0ceeaef990ac8#c10', 'person/peter-lindqvist', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c11>subject/0', '31d0ceeaef990ac8#c11', 'person/peter-lindqvist', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c12>subject/0', '31d0ceeaef990ac8#c12', 'event/strike~25a099', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c16>subject/0', '31d0ceeaef990ac8#c16', 'person/ruth-castellano', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c17>subject/0', '31d0ceeaef990ac8#c17', 'person/ruth-castellano', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c2>subject/0', '31d0ceeaef990ac8#c2', 'organization/the-harbor-ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c3>subject/0', '31d0ceeaef990ac8#c3', 'organization/union~d2df76', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c4>subject/0', '31d0ceeaef990ac8#c4', 'organization/the-harbor-ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c6>subject/0', '31d0ceeaef990ac8#c6', 'person/spokeswoman~b0e620', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c7>subject/0', '31d0ceeaef990ac8#c7', 'person/peter-lindqvist', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c8>subject/0', '31d0ceeaef990ac8#c8', 'person/peter-lindqvist', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c0>subject/0', '37f710daf59ade1d#c0', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c1>subject/0', '37f710daf59ade1d#c1', 'group/dockworkers~d42ce1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c11>subject/0', '37f710daf59ade1d#c11', 'organization/board', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c12>subject/0', '37f710daf59ade1d#c12', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c13>subject/0', '37f710daf59ade1d#c13', 'person/aldgate-capital', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c15>subject/0', '37f710daf59ade1d#c15', 'person/union-official~ec8f4b', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c16>subject/0', '37f710daf59ade1d#c16', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c17>subject/0', '37f710daf59ade1d#c17', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c18>subject/0', '37f710daf59ade1d#c18', 'person/union-official~ec8f4b', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c19>subject/0', '37f710daf59ade1d#c19', 'group/members~743179', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c2>subject/0', '37f710daf59ade1d#c2', 'group/two-senior-executives~a3eb10', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c20>subject/0', '37f710daf59ade1d#c20', 'organization/court', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c21>subject/0', '37f710daf59ade1d#c21', 'person/brightwater~ff700d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c22>subject/0', '37f710daf59ade1d#c22', 'person/judge~53471a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c23>subject/0', '37f710daf59ade1d#c23', 'event/vote', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c3>subject/0', '37f710daf59ade1d#c3', 'organization/company~f4b1e4', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c4>subject/0', '37f710daf59ade1d#c4', 'group/executives~ed5a04', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c5>subject/0', '37f710daf59ade1d#c5', 'group/executives~ed5a04', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c7>subject/0', '37f710daf59ade1d#c7', 'group/executives~ed5a04', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c0>subject/0', '3ad4cf08c80e7cd1#c0', 'person/helen-strand', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c1>subject/0', '3ad4cf08c80e7cd1#c1', 'organization/government~7a9a63', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c12>subject/0', '3ad4cf08c80e7cd1#c12', 'group/soldiers~26b889', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c14>subject/0', '3ad4cf08c80e7cd1#c14', 'group/workers~852d27', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c15>subject/0', '3ad4cf08c80e7cd1#c15', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c16>subject/0', '3ad4cf08c80e7cd1#c16', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c17>subject/0', '3ad4cf08c80e7cd1#c17', 'unit/troops~faaadd', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c18>subject/0', '3ad4cf08c80e7cd1#c18', 'organization/three-other-unions', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c19>subject/0', '3ad4cf08c80e7cd1#c19', 'group/soldiers~12c1ee', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c2>subject/0', '3ad4cf08c80e7cd1#c2', 'organization/government~7a9a63', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c20>subject/0', '3ad4cf08c80e7cd1#c20', 'person/senior-official~48f9d8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c22>subject/0', '3ad4cf08c80e7cd1#c22', 'person/senior-official~48f9d8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c23>subject/0', '3ad4cf08c80e7cd1#c23', 'unit/army~9166ab', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c24>subject/0', '3ad4cf08c80e7cd1#c24', 'person/lindqvist', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c25>subject/0', '3ad4cf08c80e7cd1#c25', 'organization/office', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c26>subject/0', '3ad4cf08c80e7cd1#c26', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c27>subject/0', '3ad4cf08c80e7cd1#c27', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c28>subject/0', '3ad4cf08c80e7cd1#c28', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c3>subject/0', '3ad4cf08c80e7cd1#c3', 'organization/government~7a9a63', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c4>subject/0', '3ad4cf08c80e7cd1#c4', 'organization/government~7a9a63', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c7>subject/0', '3ad4cf08c80e7cd1#c7', 'person/helen-strand', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c0>subject/0', '3de775271e7fd2ba#c0', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c1>subject/0', '3de775271e7fd2ba#c1', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c10>subject/0', '3de775271e7fd2ba#c10', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c11>subject/0', '3de775271e7fd2ba#c11', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c12>subject/0', '3de775271e7fd2ba#c12', 'group/more-than-a-million-palestinians~0f0176', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c13>subject/0', '3de775271e7fd2ba#c13', 'place/north', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c14>subject/0', '3de775271e7fd2ba#c14', 'unit/israeli-military', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c15>subject/0', '3de775271e7fd2ba#c15', 'unit/israeli-military', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c16>subject/0', '3de775271e7fd2ba#c16', 'group/two-israeli-officials~aa4c2d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c17>subject/0', '3de775271e7fd2ba#c17', 'group/two-israeli-officials~aa4c2d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c18>subject/0', '3de775271e7fd2ba#c18', 'unit/army~d3a181', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c19>subject/0', '3de775271e7fd2ba#c19', 'organization/white-house', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c2>subject/0', '3de775271e7fd2ba#c2', 'organization/politico', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c20>subject/0', '3de775271e7fd2ba#c20', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c21>subject/0', '3de775271e7fd2ba#c21', 'organization/several-european-governments', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c3>subject/0', '3de775271e7fd2ba#c3', 'organization/politico', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c4>subject/0', '3de775271e7fd2ba#c4', 'group/four-us-officials~e650cd', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c5>subject/0', '3de775271e7fd2ba#c5', 'group/top-aides~95affe', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c6>subject/0', '3de775271e7fd2ba#c6', 'place/washington', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c7>subject/0', '3de775271e7fd2ba#c7', 'object/report~56882d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c8>subject/0', '3de775271e7fd2ba#c8', 'group/officials~adeaf8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c9>subject/0', '3de775271e7fd2ba#c9', 'event/talks', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c0>subject/0', '67e9ec990abd7858#c0', 'person/jake-sullivan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c1>subject/0', '67e9ec990abd7858#c1', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c10>subject/0', '67e9ec990abd7858#c10', 'group/four-us-officials~f325ec', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c11>subject/0', '67e9ec990abd7858#c11', 'group/four-us-officials~f325ec', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c12>subject/0', '67e9ec990abd7858#c12', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c13>subject/0', '67e9ec990abd7858#c13', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c14>subject/0', '67e9ec990abd7858#c14', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c17>subject/0', '67e9ec990abd7858#c17', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c18>subject/0', '67e9ec990abd7858#c18', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c2>subject/0', '67e9ec990abd7858#c2', 'event/full-assault-on-rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c3>subject/0', '67e9ec990abd7858#c3', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c4>subject/0', '67e9ec990abd7858#c4', 'person/jake-sullivan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c5>subject/0', '67e9ec990abd7858#c5', 'person/jake-sullivan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c6>subject/0', '67e9ec990abd7858#c6', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c7>subject/0', '67e9ec990abd7858#c7', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c8>subject/0', '67e9ec990abd7858#c8', 'organization/politico', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c9>subject/0', '67e9ec990abd7858#c9', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c0>subject/0', '6ecbe70c84387cb5#c0', 'group/more-than-4-000-dockworkers~5ebe50', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c10>subject/0', '6ecbe70c84387cb5#c10', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c11>subject/0', '6ecbe70c84387cb5#c11', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c12>subject/0', '6ecbe70c84387cb5#c12', 'organization/court~45af33', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c13>subject/0', '6ecbe70c84387cb5#c13', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c14>subject/0', '6ecbe70c84387cb5#c14', 'person/helen-strand', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c15>subject/0', '6ecbe70c84387cb5#c15', 'person/helen-strand', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c16>subject/0', '6ecbe70c84387cb5#c16', 'organization/national-growers-association', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c17>subject/0', '6ecbe70c84387cb5#c17', 'place/silos', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c2>subject/0', '6ecbe70c84387cb5#c2', 'group/pickets', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c3>subject/0', '6ecbe70c84387cb5#c3', 'place/gates~650486', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c4>subject/0', '6ecbe70c84387cb5#c4', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c5>subject/0', '6ecbe70c84387cb5#c5', 'object/eleven-ships', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c6>subject/0', '6ecbe70c84387cb5#c6', 'organization/union~9a329f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c7>subject/0', '6ecbe70c84387cb5#c7', 'organization/union~9a329f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c8>subject/0', '6ecbe70c84387cb5#c8', 'organization/union~9a329f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c9>subject/0', '6ecbe70c84387cb5#c9', 'organization/company~a836ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c0>subject/0', '6f450208f984b15f#c0', 'place/port~0df939', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c1>subject/0', '6f450208f984b15f#c1', 'group/dockworkers~49781e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c10>subject/0', '6f450208f984b15f#c10', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c12>subject/0', '6f450208f984b15f#c12', 'organization/union', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c13>subject/0', '6f450208f984b15f#c13', 'organization/union', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c14>subject/0', '6f450208f984b15f#c14', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c15>subject/0', '6f450208f984b15f#c15', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c16>subject/0', '6f450208f984b15f#c16', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c17>subject/0', '6f450208f984b15f#c17', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c18>subject/0', '6f450208f984b15f#c18', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c2>subject/0', '6f450208f984b15f#c2', 'group/dockworkers~49781e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c20>subject/0', '6f450208f984b15f#c20', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c21>subject/0', '6f450208f984b15f#c21', 'place/castermouth', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c22>subject/0', '6f450208f984b15f#c22', 'person/ruth-castellano', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c3>subject/0', '6f450208f984b15f#c3', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c4>subject/0', '6f450208f984b15f#c4', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c5>subject/0', '6f450208f984b15f#c5', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c7>subject/0', '6f450208f984b15f#c7', 'policy/plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c8>subject/0', '6f450208f984b15f#c8', 'group/members', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c9>subject/0', '6f450208f984b15f#c9', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c0>subject/0', '7692aa2c67bce030#c0', 'person/yoav-gallant', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c1>subject/0', '7692aa2c67bce030#c1', 'person/yoav-gallant', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c12>subject/0', '7692aa2c67bce030#c12', 'person/us-defense-department-official~bb4cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c14>subject/0', '7692aa2c67bce030#c14', 'event/offensive', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c15>subject/0', '7692aa2c67bce030#c15', 'unit/israeli-army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c16>subject/0', '7692aa2c67bce030#c16', 'unit/israeli-army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c17>subject/0', '7692aa2c67bce030#c17', 'unit/israeli-army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c18>subject/0', '7692aa2c67bce030#c18', 'person/us-defense-department-official~bb4cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c19>subject/0', '7692aa2c67bce030#c19', 'person/israeli-official~34634e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c2>subject/0', '7692aa2c67bce030#c2', 'unit/troops~010b63', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c20>subject/0', '7692aa2c67bce030#c20', 'policy/operation-of-some-kind', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c22>subject/0', '7692aa2c67bce030#c22', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c23>subject/0', '7692aa2c67bce030#c23', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c24>subject/0', '7692aa2c67bce030#c24', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c3>subject/0', '7692aa2c67bce030#c3', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c4>subject/0', '7692aa2c67bce030#c4', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c5>subject/0', '7692aa2c67bce030#c5', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c7>subject/0', '7692aa2c67bce030#c7', 'person/yoav-gallant', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c8>subject/0', '7692aa2c67bce030#c8', 'person/yoav-gallant', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c9>subject/0', '7692aa2c67bce030#c9', 'place/place', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c0>subject/0', 'a5df06daf36fb3b9#c0', 'group/more-than-4-000-dockworkers~2c5260', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c10>subject/0', 'a5df06daf36fb3b9#c10', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c11>subject/0', 'a5df06daf36fb3b9#c11', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c12>subject/0', 'a5df06daf36fb3b9#c12', 'organization/court~4d4f8e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c13>subject/0', 'a5df06daf36fb3b9#c13', 'organization/national-growers-association', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c14>subject/0', 'a5df06daf36fb3b9#c14', 'place/silos~a95850', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c15>subject/0', 'a5df06daf36fb3b9#c15', 'object/grain', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c17>subject/0', 'a5df06daf36fb3b9#c17', 'person/tom-abara', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c18>subject/0', 'a5df06daf36fb3b9#c18', 'unit/police', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c2>subject/0', 'a5df06daf36fb3b9#c2', 'group/pickets~9116b1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c3>subject/0', 'a5df06daf36fb3b9#c3', 'place/gates~d73d5e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c4>subject/0', 'a5df06daf36fb3b9#c4', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c5>subject/0', 'a5df06daf36fb3b9#c5', 'object/eleven-ships~648c57', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_SUBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['a5df06daf36fb3b9#c6>subject/0', 'a5df06daf36fb3b9#c6', 'organization/union~71adc1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c7>subject/0', 'a5df06daf36fb3b9#c7', 'organization/union~71adc1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c8>subject/0', 'a5df06daf36fb3b9#c8', 'organization/union~71adc1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c9>subject/0', 'a5df06daf36fb3b9#c9', 'organization/company~e76e18', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c0>subject/0', 'ae4c282f84fb4ea9#c0', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c10>subject/0', 'ae4c282f84fb4ea9#c10', 'organization/company', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c11>subject/0', 'ae4c282f84fb4ea9#c11', 'person/brightwater', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c12>subject/0', 'ae4c282f84fb4ea9#c12', 'organization/the-harbor-ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c14>subject/0', 'ae4c282f84fb4ea9#c14', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c15>subject/0', 'ae4c282f84fb4ea9#c15', 'organization/company', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c16>subject/0', 'ae4c282f84fb4ea9#c16', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c17>subject/0', 'ae4c282f84fb4ea9#c17', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c18>subject/0', 'ae4c282f84fb4ea9#c18', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c19>subject/0', 'ae4c282f84fb4ea9#c19', 'organization/union~15d742', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c20>subject/0', 'ae4c282f84fb4ea9#c20', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c22>subject/0', 'ae4c282f84fb4ea9#c22', 'organization/aldgate-capital', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c23>subject/0', 'ae4c282f84fb4ea9#c23', 'organization/aldgate-capital', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c3>subject/0', 'ae4c282f84fb4ea9#c3', 'object/story', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c4>subject/0', 'ae4c282f84fb4ea9#c4', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c7>subject/0', 'ae4c282f84fb4ea9#c7', 'organization/company', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c8>subject/0', 'ae4c282f84fb4ea9#c8', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c9>subject/0', 'ae4c282f84fb4ea9#c9', 'policy/formal-offer', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c0>subject/0', 'd2ad808d45b48b35#c0', 'person/state-department-official~4522b0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c1>subject/0', 'd2ad808d45b48b35#c1', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c10>subject/0', 'd2ad808d45b48b35#c10', 'person/state-department-official~4522b0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c11>subject/0', 'd2ad808d45b48b35#c11', 'person/state-department-official~4522b0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c12>subject/0', 'd2ad808d45b48b35#c12', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c13>subject/0', 'd2ad808d45b48b35#c13', 'unit/israeli-troops', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c14>subject/0', 'd2ad808d45b48b35#c14', 'place/north~cd4f6d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c15>subject/0', 'd2ad808d45b48b35#c15', 'group/hamas-militants~362ef7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c16>subject/0', 'd2ad808d45b48b35#c16', 'group/hamas-militants~362ef7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c17>subject/0', 'd2ad808d45b48b35#c17', 'event/exodus-of-civilians', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c18>subject/0', 'd2ad808d45b48b35#c18', 'group/aid-workers~44f8ab', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c19>subject/0', 'd2ad808d45b48b35#c19', 'event/war', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c2>subject/0', 'd2ad808d45b48b35#c2', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c20>subject/0', 'd2ad808d45b48b35#c20', 'event/october-7-attack-on-israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c21>subject/0', 'd2ad808d45b48b35#c21', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c3>subject/0', 'd2ad808d45b48b35#c3', 'person/state-department-official~4522b0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c4>subject/0', 'd2ad808d45b48b35#c4', 'organization/the-washington-post', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c5>subject/0', 'd2ad808d45b48b35#c5', 'group/american-officials~779c5a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c6>subject/0', 'd2ad808d45b48b35#c6', 'group/american-officials~779c5a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c7>subject/0', 'd2ad808d45b48b35#c7', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c8>subject/0', 'd2ad808d45b48b35#c8', 'organization/the-washington-post', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c9>subject/0', 'd2ad808d45b48b35#c9', 'event/discussions-with-israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c0>subject/0', 'efacce85ae195af1#c0', 'place/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c1>subject/0', 'efacce85ae195af1#c1', 'organization/dockworkers-union', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c11>subject/0', 'efacce85ae195af1#c11', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c12>subject/0', 'efacce85ae195af1#c12', 'group/one-of-our-people~812c50', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c13>subject/0', 'efacce85ae195af1#c13', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c15>subject/0', 'efacce85ae195af1#c15', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c16>subject/0', 'efacce85ae195af1#c16', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c17>subject/0', 'efacce85ae195af1#c17', 'organization/aldgate-capital', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c18>subject/0', 'efacce85ae195af1#c18', 'organization/government~73dcf1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c19>subject/0', 'efacce85ae195af1#c19', 'organization/government~73dcf1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c2>subject/0', 'efacce85ae195af1#c2', 'person/amara-okafor', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c20>subject/0', 'efacce85ae195af1#c20', 'place/gates~de7101', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c21>subject/0', 'efacce85ae195af1#c21', 'organization/port-authority', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c3>subject/0', 'efacce85ae195af1#c3', 'organization/company~299e93', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c4>subject/0', 'efacce85ae195af1#c4', 'organization/company~299e93', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c6>subject/0', 'efacce85ae195af1#c6', 'policy/agreement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c7>subject/0', 'efacce85ae195af1#c7', 'group/members~6446e6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c8>subject/0', 'efacce85ae195af1#c8', 'group/members~6446e6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c0>subject/0', 'f4da8b03f6eca253#c0', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c1>subject/0', 'f4da8b03f6eca253#c1', 'group/dockworkers~084f7a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c10>subject/0', 'f4da8b03f6eca253#c10', 'event/talks~82da6c', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c12>subject/0', 'f4da8b03f6eca253#c12', 'policy/shipping-lines', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c13>subject/0', 'f4da8b03f6eca253#c13', 'place/corvane-line', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c14>subject/0', 'f4da8b03f6eca253#c14', 'place/corvane-line', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c15>subject/0', 'f4da8b03f6eca253#c15', 'place/gates~c6f09d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c16>subject/0', 'f4da8b03f6eca253#c16', 'person/spokesman~5e9c0a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c17>subject/0', 'f4da8b03f6eca253#c17', 'person/peter-lindqvist', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c18>subject/0', 'f4da8b03f6eca253#c18', 'organization/government~592320', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c2>subject/0', 'f4da8b03f6eca253#c2', 'policy/offer~5778bd', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c3>subject/0', 'f4da8b03f6eca253#c3', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c5>subject/0', 'f4da8b03f6eca253#c5', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c6>subject/0', 'f4da8b03f6eca253#c6', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c7>subject/0', 'f4da8b03f6eca253#c7', 'person/amara-okafor', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c8>subject/0', 'f4da8b03f6eca253#c8', 'person/amara-okafor', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c9>subject/0', 'f4da8b03f6eca253#c9', 'group/two-people~936dc7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c0>subject/0', 'fa335865584ec74e#c0', 'organization/biden-administration', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c1>subject/0', 'fa335865584ec74e#c1', 'group/hamas-leaders~ff4653', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c12>subject/0', 'fa335865584ec74e#c12', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c13>subject/0', 'fa335865584ec74e#c13', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c14>subject/0', 'fa335865584ec74e#c14', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c15>subject/0', 'fa335865584ec74e#c15', 'group/experts~19ce12', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c16>subject/0', 'fa335865584ec74e#c16', 'event/limited-raids', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c17>subject/0', 'fa335865584ec74e#c17', 'group/hamas-fighters~58cd50', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c2>subject/0', 'fa335865584ec74e#c2', 'organization/biden-administration', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c20>subject/0', 'fa335865584ec74e#c20', 'person/yahya-sinwar', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c22>subject/0', 'fa335865584ec74e#c22', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c23>subject/0', 'fa335865584ec74e#c23', 'place/office', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c24>subject/0', 'fa335865584ec74e#c24', 'event/talks-on-a-truce', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c3>subject/0', 'fa335865584ec74e#c3', 'organization/the-washington-post', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c4>subject/0', 'fa335865584ec74e#c4', 'organization/the-washington-post', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c5>subject/0', 'fa335865584ec74e#c5', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c6>subject/0', 'fa335865584ec74e#c6', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c7>subject/0', 'fa335865584ec74e#c7', 'organization/the-washington-post', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c8>subject/0', 'fa335865584ec74e#c8', 'group/american-officials~258fc9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c9>subject/0', 'fa335865584ec74e#c9', 'group/american-officials~258fc9', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_SUBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c1>teller/1', '0588b13a715184c1#c1', 'organization/cnn', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['0588b13a715184c1#c1>teller/2', '0588b13a715184c1#c1', 'person/joe-biden', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['0588b13a715184c1#c16>teller/1', '0588b13a715184c1#c16', 'organization/government', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['0588b13a715184c1#c17>teller/1', '0588b13a715184c1#c17', 'organization/government', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['0588b13a715184c1#c19>teller/1', '0588b13a715184c1#c19', 'organization/state-department', 1, null, 'believes', null, null, '498475eb5b080274'],
['0588b13a715184c1#c2>teller/1', '0588b13a715184c1#c2', 'organization/cnn', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['0588b13a715184c1#c2>teller/2', '0588b13a715184c1#c2', 'person/joe-biden', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['0588b13a715184c1#c5>teller/1', '0588b13a715184c1#c5', 'person/joe-biden', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['0588b13a715184c1#c6>teller/1', '0588b13a715184c1#c6', 'person/joe-biden', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['1e597f30a3b96fb6#c0>teller/1', '1e597f30a3b96fb6#c0', 'object/report', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['1e597f30a3b96fb6#c1>teller/1', '1e597f30a3b96fb6#c1', 'object/report', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['1e597f30a3b96fb6#c2>teller/1', '1e597f30a3b96fb6#c2', 'object/report', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['1e597f30a3b96fb6#c20>teller/1', '1e597f30a3b96fb6#c20', 'place/other-countries', 1, null, 'warns', null, null, 'ef1051c107091e21'],
['31d0ceeaef990ac8#c0>teller/1', '31d0ceeaef990ac8#c0', 'organization/the-harbor-ledger', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['31d0ceeaef990ac8#c0>teller/2', '31d0ceeaef990ac8#c0', 'group/two-executives~0d2fc9', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['31d0ceeaef990ac8#c11>teller/1', '31d0ceeaef990ac8#c11', 'person/peter-lindqvist', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['31d0ceeaef990ac8#c3>teller/1', '31d0ceeaef990ac8#c3', 'organization/the-harbor-ledger', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['31d0ceeaef990ac8#c8>teller/1', '31d0ceeaef990ac8#c8', 'person/peter-lindqvist', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['31d0ceeaef990ac8#c9>teller/1', '31d0ceeaef990ac8#c9', 'person/peter-lindqvist', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['31d0ceeaef990ac8#c9>teller/2', '31d0ceeaef990ac8#c9', 'person/peter-lindqvist', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['37f710daf59ade1d#c0>teller/1', '37f710daf59ade1d#c0', 'group/two-senior-executives~a3eb10', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['37f710daf59ade1d#c1>teller/1', '37f710daf59ade1d#c1', 'group/two-senior-executives~a3eb10', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['37f710daf59ade1d#c16>teller/1', '37f710daf59ade1d#c16', 'person/union-official~ec8f4b', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['37f710daf59ade1d#c17>teller/1', '37f710daf59ade1d#c17', 'person/union-official~ec8f4b', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['37f710daf59ade1d#c19>teller/1', '37f710daf59ade1d#c19', 'person/union-official~ec8f4b', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['37f710daf59ade1d#c23>teller/1', '37f710daf59ade1d#c23', 'person/judge~53471a', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['37f710daf59ade1d#c3>teller/1', '37f710daf59ade1d#c3', 'group/executives~ed5a04', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c1>teller/1', '3ad4cf08c80e7cd1#c1', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c17>teller/1', '3ad4cf08c80e7cd1#c17', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c2>teller/1', '3ad4cf08c80e7cd1#c2', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c23>teller/1', '3ad4cf08c80e7cd1#c23', 'person/senior-official~48f9d8', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c3>teller/1', '3ad4cf08c80e7cd1#c3', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c4>teller/1', '3ad4cf08c80e7cd1#c4', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c5>teller/1', '3ad4cf08c80e7cd1#c5', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c6>teller/1', '3ad4cf08c80e7cd1#c6', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c8>teller/1', '3ad4cf08c80e7cd1#c8', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c0>teller/1', '3de775271e7fd2ba#c0', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c0>teller/2', '3de775271e7fd2ba#c0', 'group/four-us-officials~e650cd', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['3de775271e7fd2ba#c1>teller/1', '3de775271e7fd2ba#c1', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c1>teller/2', '3de775271e7fd2ba#c1', 'group/four-us-officials~e650cd', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['3de775271e7fd2ba#c18>teller/1', '3de775271e7fd2ba#c18', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c18>teller/2', '3de775271e7fd2ba#c18', 'group/two-israeli-officials~aa4c2d', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['3de775271e7fd2ba#c5>teller/1', '3de775271e7fd2ba#c5', 'object/report~56882d', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c6>teller/1', '3de775271e7fd2ba#c6', 'object/report~56882d', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c6>teller/2', '3de775271e7fd2ba#c6', 'group/top-aides~95affe', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['67e9ec990abd7858#c13>teller/1', '67e9ec990abd7858#c13', 'person/joe-biden', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c15>teller/1', '67e9ec990abd7858#c15', 'person/joe-biden', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c16>teller/1', '67e9ec990abd7858#c16', 'person/joe-biden', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c2>teller/1', '67e9ec990abd7858#c2', 'person/joe-biden', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c3>teller/1', '67e9ec990abd7858#c3', 'person/jake-sullivan', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c8>teller/1', '67e9ec990abd7858#c8', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c9>teller/1', '67e9ec990abd7858#c9', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6ecbe70c84387cb5#c17>teller/1', '6ecbe70c84387cb5#c17', 'organization/national-growers-association', 1, null, 'warns', null, null, 'ef1051c107091e21'],
['6ecbe70c84387cb5#c7>teller/1', '6ecbe70c84387cb5#c7', 'organization/union~9a329f', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6ecbe70c84387cb5#c8>teller/1', '6ecbe70c84387cb5#c8', 'organization/union~9a329f', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6ecbe70c84387cb5#c9>teller/1', '6ecbe70c84387cb5#c9', 'organization/union~9a329f', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c11>teller/1', '6f450208f984b15f#c11', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c12>teller/1', '6f450208f984b15f#c12', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c13>teller/1', '6f450208f984b15f#c13', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c16>teller/1', '6f450208f984b15f#c16', 'person/brightwater', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c19>teller/1', '6f450208f984b15f#c19', 'person/douglas-hale', 1, null, 'promises', null, null, 'f58cba813d678116'],
['6f450208f984b15f#c6>teller/1', '6f450208f984b15f#c6', 'organization/federation-of-dock-and-harbor-workers', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c7>teller/1', '6f450208f984b15f#c7', 'organization/union', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c8>teller/1', '6f450208f984b15f#c8', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c10>teller/1', '7692aa2c67bce030#c10', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c11>teller/1', '7692aa2c67bce030#c11', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c13>teller/1', '7692aa2c67bce030#c13', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c14>teller/1', '7692aa2c67bce030#c14', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c16>teller/1', '7692aa2c67bce030#c16', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c17>teller/1', '7692aa2c67bce030#c17', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c2>teller/1', '7692aa2c67bce030#c2', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c20>teller/1', '7692aa2c67bce030#c20', 'person/israeli-official~34634e', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c21>teller/1', '7692aa2c67bce030#c21', 'person/israeli-official~34634e', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c22>teller/1', '7692aa2c67bce030#c22', 'person/israeli-official~34634e', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c4>teller/1', '7692aa2c67bce030#c4', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c6>teller/1', '7692aa2c67bce030#c6', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c6>teller/2', '7692aa2c67bce030#c6', 'place/israel', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['7692aa2c67bce030#c9>teller/1', '7692aa2c67bce030#c9', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c14>teller/1', 'a5df06daf36fb3b9#c14', 'organization/national-growers-association', 1, null, 'warns', null, null, 'ef1051c107091e21'],
['a5df06daf36fb3b9#c15>teller/1', 'a5df06daf36fb3b9#c15', 'person/tom-abara', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c16>teller/1', 'a5df06daf36fb3b9#c16', 'person/tom-abara', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c19>teller/1', 'a5df06daf36fb3b9#c19', 'unit/police', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c7>teller/1', 'a5df06daf36fb3b9#c7', 'organization/union~71adc1', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c8>teller/1', 'a5df06daf36fb3b9#c8', 'organization/union~71adc1', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c9>teller/1', 'a5df06daf36fb3b9#c9', 'organization/union~71adc1', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c1>teller/1', 'ae4c282f84fb4ea9#c1', 'organization/brightwater-terminals', 1, null, 'denies', null, null, '0f26170c70f01ced'],
['ae4c282f84fb4ea9#c13>teller/1', 'ae4c282f84fb4ea9#c13', 'organization/the-harbor-ledger', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c15>teller/1', 'ae4c282f84fb4ea9#c15', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c16>teller/1', 'ae4c282f84fb4ea9#c16', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c17>teller/1', 'ae4c282f84fb4ea9#c17', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c19>teller/1', 'ae4c282f84fb4ea9#c19', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c2>teller/1', 'ae4c282f84fb4ea9#c2', 'organization/brightwater-terminals', 1, null, 'denies', null, null, '0f26170c70f01ced'],
['ae4c282f84fb4ea9#c3>teller/1', 'ae4c282f84fb4ea9#c3', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c5>teller/1', 'ae4c282f84fb4ea9#c5', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c6>teller/1', 'ae4c282f84fb4ea9#c6', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c8>teller/1', 'ae4c282f84fb4ea9#c8', 'organization/company', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c9>teller/1', 'ae4c282f84fb4ea9#c9', 'organization/company', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c1>teller/1', 'd2ad808d45b48b35#c1', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c12>teller/1', 'd2ad808d45b48b35#c12', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c17>teller/1', 'd2ad808d45b48b35#c17', 'group/aid-workers~44f8ab', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c19>teller/1', 'd2ad808d45b48b35#c19', 'organization/health-authority', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c2>teller/1', 'd2ad808d45b48b35#c2', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c6>teller/1', 'd2ad808d45b48b35#c6', 'organization/the-washington-post', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c7>teller/1', 'd2ad808d45b48b35#c7', 'organization/the-washington-post', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c9>teller/1', 'd2ad808d45b48b35#c9', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['efacce85ae195af1#c10>teller/1', 'efacce85ae195af1#c10', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['efacce85ae195af1#c12>teller/1', 'efacce85ae195af1#c12', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['efacce85ae195af1#c14>teller/1', 'efacce85ae195af1#c14', 'person/douglas-hale', 1, null, 'denies', null, null, '0f26170c70f01ced'],
['efacce85ae195af1#c20>teller/1', 'efacce85ae195af1#c20', 'organization/port-authority', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['efacce85ae195af1#c22>teller/1', 'efacce85ae195af1#c22', 'organization/port-authority', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['efacce85ae195af1#c9>teller/1', 'efacce85ae195af1#c9', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['f4da8b03f6eca253#c13>teller/1', 'f4da8b03f6eca253#c13', 'person/spokesman~5e9c0a', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['f4da8b03f6eca253#c14>teller/1', 'f4da8b03f6eca253#c14', 'person/spokesman~5e9c0a', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['f4da8b03f6eca253#c15>teller/1', 'f4da8b03f6eca253#c15', 'person/spokesman~5e9c0a', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['f4da8b03f6eca253#c18>teller/1', 'f4da8b03f6eca253#c18', 'person/peter-lindqvist', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['f4da8b03f6eca253#c4>teller/1', 'f4da8b03f6eca253#c4', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['f4da8b03f6eca253#c6>teller/1', 'f4da8b03f6eca253#c6', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['f4da8b03f6eca253#c8>teller/1', 'f4da8b03f6eca253#c8', 'group/two-people~936dc7', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['fa335865584ec74e#c0>teller/1', 'fa335865584ec74e#c0', 'organization/the-washington-post', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['fa335865584ec74e#c0>teller/2', 'fa335865584ec74e#c0', 'group/four-people~8f5a98', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['fa335865584ec74e#c14>teller/1', 'fa335865584ec74e#c14', 'place/israel', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['fa335865584ec74e#c16>teller/1', 'fa335865584ec74e#c16', 'group/experts~19ce12', 1, null, 'believes', null, null, '498475eb5b080274'],
['fa335865584ec74e#c2>teller/1', 'fa335865584ec74e#c2', 'organization/the-washington-post', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['fa335865584ec74e#c2>teller/2', 'fa335865584ec74e#c2', 'group/four-people~8f5a98', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['fa335865584ec74e#c5>teller/1', 'fa335865584ec74e#c5', 'organization/the-washington-post', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['fa335865584ec74e#c6>teller/1', 'fa335865584ec74e#c6', 'organization/the-washington-post', 1, null, 'says', null, null, '85d13805e3eeb3d9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>teller/0', '0588b13a715184c1#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c1>teller/0', '0588b13a715184c1#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c10>teller/0', '0588b13a715184c1#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c11>teller/0', '0588b13a715184c1#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c12>teller/0', '0588b13a715184c1#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c13>teller/0', '0588b13a715184c1#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c14>teller/0', '0588b13a715184c1#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c15>teller/0', '0588b13a715184c1#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c16>teller/0', '0588b13a715184c1#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c17>teller/0', '0588b13a715184c1#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c18>teller/0', '0588b13a715184c1#c18', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c19>teller/0', '0588b13a715184c1#c19', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c2>teller/0', '0588b13a715184c1#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c20>teller/0', '0588b13a715184c1#c20', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c21>teller/0', '0588b13a715184c1#c21', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c3>teller/0', '0588b13a715184c1#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c4>teller/0', '0588b13a715184c1#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c5>teller/0', '0588b13a715184c1#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c6>teller/0', '0588b13a715184c1#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c7>teller/0', '0588b13a715184c1#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c8>teller/0', '0588b13a715184c1#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['0588b13a715184c1#c9>teller/0', '0588b13a715184c1#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c0>teller/0', '1e597f30a3b96fb6#c0', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c1>teller/0', '1e597f30a3b96fb6#c1', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c10>teller/0', '1e597f30a3b96fb6#c10', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c11>teller/0', '1e597f30a3b96fb6#c11', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c12>teller/0', '1e597f30a3b96fb6#c12', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c13>teller/0', '1e597f30a3b96fb6#c13', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c14>teller/0', '1e597f30a3b96fb6#c14', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c15>teller/0', '1e597f30a3b96fb6#c15', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c16>teller/0', '1e597f30a3b96fb6#c16', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c17>teller/0', '1e597f30a3b96fb6#c17', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c18>teller/0', '1e597f30a3b96fb6#c18', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c19>teller/0', '1e597f30a3b96fb6#c19', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c2>teller/0', '1e597f30a3b96fb6#c2', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c20>teller/0', '1e597f30a3b96fb6#c20', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c3>teller/0', '1e597f30a3b96fb6#c3', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c4>teller/0', '1e597f30a3b96fb6#c4', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c5>teller/0', '1e597f30a3b96fb6#c5', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c6>teller/0', '1e597f30a3b96fb6#c6', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c7>teller/0', '1e597f30a3b96fb6#c7', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c8>teller/0', '1e597f30a3b96fb6#c8', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['1e597f30a3b96fb6#c9>teller/0', '1e597f30a3b96fb6#c9', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c0>teller/0', '31d0ceeaef990ac8#c0', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c1>teller/0', '31d0ceeaef990ac8#c1', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c10>teller/0', '31d0ceeaef990ac8#c10', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c11>teller/0', '31d0ceeaef990ac8#c11', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c12>teller/0', '31d0ceeaef990ac8#c12', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c13>teller/0', '31d0ceeaef990ac8#c13', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c14>teller/0', '31d0ceeaef990ac8#c14', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c15>teller/0', '31d0ceeaef990ac8#c15', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c16>teller/0', '31d0ceeaef990ac8#c16', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c17>teller/0', '31d0ceeaef990ac8#c17', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c2>teller/0', '31d0ceeaef990ac8#c2', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c3>teller/0', '31d0ceeaef990ac8#c3', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c4>teller/0', '31d0ceeaef990ac8#c4', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c5>teller/0', '31d0ceeaef990ac8#c5', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c6>teller/0', '31d0ceeaef990ac8#c6', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c7>teller/0', '31d0ceeaef990ac8#c7', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c8>teller/0', '31d0ceeaef990ac8#c8', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['31d0ceeaef990ac8#c9>teller/0', '31d0ceeaef990ac8#c9', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c0>teller/0', '37f710daf59ade1d#c0', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c1>teller/0', '37f710daf59ade1d#c1', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c10>teller/0', '37f710daf59ade1d#c10', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c11>teller/0', '37f710daf59ade1d#c11', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c12>teller/0', '37f710daf59ade1d#c12', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c13>teller/0', '37f710daf59ade1d#c13', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c14>teller/0', '37f710daf59ade1d#c14', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c15>teller/0', '37f710daf59ade1d#c15', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c16>teller/0', '37f710daf59ade1d#c16', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c17>teller/0', '37f710daf59ade1d#c17', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c18>teller/0', '37f710daf59ade1d#c18', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c19>teller/0', '37f710daf59ade1d#c19', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c2>teller/0', '37f710daf59ade1d#c2', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c20>teller/0', '37f710daf59ade1d#c20', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c21>teller/0', '37f710daf59ade1d#c21', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c22>teller/0', '37f710daf59ade1d#c22', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c23>teller/0', '37f710daf59ade1d#c23', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c3>teller/0', '37f710daf59ade1d#c3', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c4>teller/0', '37f710daf59ade1d#c4', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c5>teller/0', '37f710daf59ade1d#c5', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c6>teller/0', '37f710daf59ade1d#c6', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c7>teller/0', '37f710daf59ade1d#c7', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c8>teller/0', '37f710daf59ade1d#c8', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['37f710daf59ade1d#c9>teller/0', '37f710daf59ade1d#c9', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c0>teller/0', '3ad4cf08c80e7cd1#c0', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c1>teller/0', '3ad4cf08c80e7cd1#c1', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c10>teller/0', '3ad4cf08c80e7cd1#c10', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c11>teller/0', '3ad4cf08c80e7cd1#c11', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c12>teller/0', '3ad4cf08c80e7cd1#c12', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c13>teller/0', '3ad4cf08c80e7cd1#c13', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c14>teller/0', '3ad4cf08c80e7cd1#c14', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c15>teller/0', '3ad4cf08c80e7cd1#c15', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c16>teller/0', '3ad4cf08c80e7cd1#c16', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c17>teller/0', '3ad4cf08c80e7cd1#c17', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c18>teller/0', '3ad4cf08c80e7cd1#c18', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c19>teller/0', '3ad4cf08c80e7cd1#c19', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c2>teller/0', '3ad4cf08c80e7cd1#c2', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c20>teller/0', '3ad4cf08c80e7cd1#c20', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c21>teller/0', '3ad4cf08c80e7cd1#c21', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c22>teller/0', '3ad4cf08c80e7cd1#c22', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c23>teller/0', '3ad4cf08c80e7cd1#c23', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c24>teller/0', '3ad4cf08c80e7cd1#c24', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c25>teller/0', '3ad4cf08c80e7cd1#c25', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c26>teller/0', '3ad4cf08c80e7cd1#c26', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c27>teller/0', '3ad4cf08c80e7cd1#c27', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c28>teller/0', '3ad4cf08c80e7cd1#c28', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c3>teller/0', '3ad4cf08c80e7cd1#c3', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c4>teller/0', '3ad4cf08c80e7cd1#c4', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c5>teller/0', '3ad4cf08c80e7cd1#c5', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c6>teller/0', '3ad4cf08c80e7cd1#c6', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c7>teller/0', '3ad4cf08c80e7cd1#c7', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c8>teller/0', '3ad4cf08c80e7cd1#c8', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3ad4cf08c80e7cd1#c9>teller/0', '3ad4cf08c80e7cd1#c9', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c0>teller/0', '3de775271e7fd2ba#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c1>teller/0', '3de775271e7fd2ba#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c10>teller/0', '3de775271e7fd2ba#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c11>teller/0', '3de775271e7fd2ba#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c12>teller/0', '3de775271e7fd2ba#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c13>teller/0', '3de775271e7fd2ba#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c14>teller/0', '3de775271e7fd2ba#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c15>teller/0', '3de775271e7fd2ba#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c16>teller/0', '3de775271e7fd2ba#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c17>teller/0', '3de775271e7fd2ba#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c18>teller/0', '3de775271e7fd2ba#c18', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c19>teller/0', '3de775271e7fd2ba#c19', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c2>teller/0', '3de775271e7fd2ba#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c20>teller/0', '3de775271e7fd2ba#c20', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c21>teller/0', '3de775271e7fd2ba#c21', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c3>teller/0', '3de775271e7fd2ba#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c4>teller/0', '3de775271e7fd2ba#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c5>teller/0', '3de775271e7fd2ba#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c6>teller/0', '3de775271e7fd2ba#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c7>teller/0', '3de775271e7fd2ba#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c8>teller/0', '3de775271e7fd2ba#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['3de775271e7fd2ba#c9>teller/0', '3de775271e7fd2ba#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c0>teller/0', '67e9ec990abd7858#c0', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c1>teller/0', '67e9ec990abd7858#c1', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c10>teller/0', '67e9ec990abd7858#c10', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c11>teller/0', '67e9ec990abd7858#c11', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c12>teller/0', '67e9ec990abd7858#c12', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c13>teller/0', '67e9ec990abd7858#c13', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c14>teller/0', '67e9ec990abd7858#c14', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c15>teller/0', '67e9ec990abd7858#c15', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c16>teller/0', '67e9ec990abd7858#c16', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c17>teller/0', '67e9ec990abd7858#c17', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c18>teller/0', '67e9ec990abd7858#c18', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c2>teller/0', '67e9ec990abd7858#c2', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c3>teller/0', '67e9ec990abd7858#c3', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c4>teller/0', '67e9ec990abd7858#c4', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c5>teller/0', '67e9ec990abd7858#c5', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c6>teller/0', '67e9ec990abd7858#c6', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c7>teller/0', '67e9ec990abd7858#c7', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c8>teller/0', '67e9ec990abd7858#c8', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['67e9ec990abd7858#c9>teller/0', '67e9ec990abd7858#c9', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c0>teller/0', '6ecbe70c84387cb5#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c1>teller/0', '6ecbe70c84387cb5#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c10>teller/0', '6ecbe70c84387cb5#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c11>teller/0', '6ecbe70c84387cb5#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c12>teller/0', '6ecbe70c84387cb5#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c13>teller/0', '6ecbe70c84387cb5#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c14>teller/0', '6ecbe70c84387cb5#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c15>teller/0', '6ecbe70c84387cb5#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c16>teller/0', '6ecbe70c84387cb5#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c17>teller/0', '6ecbe70c84387cb5#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c2>teller/0', '6ecbe70c84387cb5#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c3>teller/0', '6ecbe70c84387cb5#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c4>teller/0', '6ecbe70c84387cb5#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c5>teller/0', '6ecbe70c84387cb5#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c6>teller/0', '6ecbe70c84387cb5#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c7>teller/0', '6ecbe70c84387cb5#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c8>teller/0', '6ecbe70c84387cb5#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6ecbe70c84387cb5#c9>teller/0', '6ecbe70c84387cb5#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c0>teller/0', '6f450208f984b15f#c0', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c1>teller/0', '6f450208f984b15f#c1', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c10>teller/0', '6f450208f984b15f#c10', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c11>teller/0', '6f450208f984b15f#c11', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c12>teller/0', '6f450208f984b15f#c12', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c13>teller/0', '6f450208f984b15f#c13', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c14>teller/0', '6f450208f984b15f#c14', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c15>teller/0', '6f450208f984b15f#c15', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c16>teller/0', '6f450208f984b15f#c16', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c17>teller/0', '6f450208f984b15f#c17', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c18>teller/0', '6f450208f984b15f#c18', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c19>teller/0', '6f450208f984b15f#c19', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c2>teller/0', '6f450208f984b15f#c2', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c20>teller/0', '6f450208f984b15f#c20', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c21>teller/0', '6f450208f984b15f#c21', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c22>teller/0', '6f450208f984b15f#c22', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c23>teller/0', '6f450208f984b15f#c23', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c3>teller/0', '6f450208f984b15f#c3', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c4>teller/0', '6f450208f984b15f#c4', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c5>teller/0', '6f450208f984b15f#c5', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c6>teller/0', '6f450208f984b15f#c6', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c7>teller/0', '6f450208f984b15f#c7', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c8>teller/0', '6f450208f984b15f#c8', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c9>teller/0', '6f450208f984b15f#c9', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c0>teller/0', '7692aa2c67bce030#c0', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c1>teller/0', '7692aa2c67bce030#c1', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c10>teller/0', '7692aa2c67bce030#c10', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['7692aa2c67bce030#c11>teller/0', '7692aa2c67bce030#c11', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c12>teller/0', '7692aa2c67bce030#c12', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c13>teller/0', '7692aa2c67bce030#c13', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c14>teller/0', '7692aa2c67bce030#c14', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c15>teller/0', '7692aa2c67bce030#c15', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c16>teller/0', '7692aa2c67bce030#c16', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c17>teller/0', '7692aa2c67bce030#c17', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c18>teller/0', '7692aa2c67bce030#c18', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c19>teller/0', '7692aa2c67bce030#c19', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c2>teller/0', '7692aa2c67bce030#c2', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c20>teller/0', '7692aa2c67bce030#c20', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c21>teller/0', '7692aa2c67bce030#c21', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c22>teller/0', '7692aa2c67bce030#c22', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c23>teller/0', '7692aa2c67bce030#c23', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c24>teller/0', '7692aa2c67bce030#c24', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c3>teller/0', '7692aa2c67bce030#c3', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c4>teller/0', '7692aa2c67bce030#c4', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c5>teller/0', '7692aa2c67bce030#c5', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c6>teller/0', '7692aa2c67bce030#c6', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c7>teller/0', '7692aa2c67bce030#c7', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c8>teller/0', '7692aa2c67bce030#c8', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c9>teller/0', '7692aa2c67bce030#c9', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c0>teller/0', 'a5df06daf36fb3b9#c0', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c1>teller/0', 'a5df06daf36fb3b9#c1', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c10>teller/0', 'a5df06daf36fb3b9#c10', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c11>teller/0', 'a5df06daf36fb3b9#c11', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c12>teller/0', 'a5df06daf36fb3b9#c12', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c13>teller/0', 'a5df06daf36fb3b9#c13', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c14>teller/0', 'a5df06daf36fb3b9#c14', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c15>teller/0', 'a5df06daf36fb3b9#c15', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c16>teller/0', 'a5df06daf36fb3b9#c16', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c17>teller/0', 'a5df06daf36fb3b9#c17', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c18>teller/0', 'a5df06daf36fb3b9#c18', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c19>teller/0', 'a5df06daf36fb3b9#c19', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c2>teller/0', 'a5df06daf36fb3b9#c2', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c3>teller/0', 'a5df06daf36fb3b9#c3', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c4>teller/0', 'a5df06daf36fb3b9#c4', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c5>teller/0', 'a5df06daf36fb3b9#c5', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c6>teller/0', 'a5df06daf36fb3b9#c6', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c7>teller/0', 'a5df06daf36fb3b9#c7', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c8>teller/0', 'a5df06daf36fb3b9#c8', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['a5df06daf36fb3b9#c9>teller/0', 'a5df06daf36fb3b9#c9', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c0>teller/0', 'ae4c282f84fb4ea9#c0', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c1>teller/0', 'ae4c282f84fb4ea9#c1', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c10>teller/0', 'ae4c282f84fb4ea9#c10', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c11>teller/0', 'ae4c282f84fb4ea9#c11', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c12>teller/0', 'ae4c282f84fb4ea9#c12', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c13>teller/0', 'ae4c282f84fb4ea9#c13', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c14>teller/0', 'ae4c282f84fb4ea9#c14', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c15>teller/0', 'ae4c282f84fb4ea9#c15', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c16>teller/0', 'ae4c282f84fb4ea9#c16', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c17>teller/0', 'ae4c282f84fb4ea9#c17', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c18>teller/0', 'ae4c282f84fb4ea9#c18', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c19>teller/0', 'ae4c282f84fb4ea9#c19', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c2>teller/0', 'ae4c282f84fb4ea9#c2', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c20>teller/0', 'ae4c282f84fb4ea9#c20', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c21>teller/0', 'ae4c282f84fb4ea9#c21', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c22>teller/0', 'ae4c282f84fb4ea9#c22', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c23>teller/0', 'ae4c282f84fb4ea9#c23', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c3>teller/0', 'ae4c282f84fb4ea9#c3', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c4>teller/0', 'ae4c282f84fb4ea9#c4', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c5>teller/0', 'ae4c282f84fb4ea9#c5', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c6>teller/0', 'ae4c282f84fb4ea9#c6', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c7>teller/0', 'ae4c282f84fb4ea9#c7', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c8>teller/0', 'ae4c282f84fb4ea9#c8', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['ae4c282f84fb4ea9#c9>teller/0', 'ae4c282f84fb4ea9#c9', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c0>teller/0', 'd2ad808d45b48b35#c0', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c1>teller/0', 'd2ad808d45b48b35#c1', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c10>teller/0', 'd2ad808d45b48b35#c10', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c11>teller/0', 'd2ad808d45b48b35#c11', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c12>teller/0', 'd2ad808d45b48b35#c12', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c13>teller/0', 'd2ad808d45b48b35#c13', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c14>teller/0', 'd2ad808d45b48b35#c14', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c15>teller/0', 'd2ad808d45b48b35#c15', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c16>teller/0', 'd2ad808d45b48b35#c16', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c17>teller/0', 'd2ad808d45b48b35#c17', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c18>teller/0', 'd2ad808d45b48b35#c18', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c19>teller/0', 'd2ad808d45b48b35#c19', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c2>teller/0', 'd2ad808d45b48b35#c2', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c20>teller/0', 'd2ad808d45b48b35#c20', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c21>teller/0', 'd2ad808d45b48b35#c21', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c3>teller/0', 'd2ad808d45b48b35#c3', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c4>teller/0', 'd2ad808d45b48b35#c4', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c5>teller/0', 'd2ad808d45b48b35#c5', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c6>teller/0', 'd2ad808d45b48b35#c6', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c7>teller/0', 'd2ad808d45b48b35#c7', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c8>teller/0', 'd2ad808d45b48b35#c8', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['d2ad808d45b48b35#c9>teller/0', 'd2ad808d45b48b35#c9', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c0>teller/0', 'efacce85ae195af1#c0', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c1>teller/0', 'efacce85ae195af1#c1', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c10>teller/0', 'efacce85ae195af1#c10', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c11>teller/0', 'efacce85ae195af1#c11', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c12>teller/0', 'efacce85ae195af1#c12', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c13>teller/0', 'efacce85ae195af1#c13', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c14>teller/0', 'efacce85ae195af1#c14', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c15>teller/0', 'efacce85ae195af1#c15', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c16>teller/0', 'efacce85ae195af1#c16', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c17>teller/0', 'efacce85ae195af1#c17', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c18>teller/0', 'efacce85ae195af1#c18', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c19>teller/0', 'efacce85ae195af1#c19', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c2>teller/0', 'efacce85ae195af1#c2', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c20>teller/0', 'efacce85ae195af1#c20', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c21>teller/0', 'efacce85ae195af1#c21', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c22>teller/0', 'efacce85ae195af1#c22', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c3>teller/0', 'efacce85ae195af1#c3', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c4>teller/0', 'efacce85ae195af1#c4', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c5>teller/0', 'efacce85ae195af1#c5', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c6>teller/0', 'efacce85ae195af1#c6', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c7>teller/0', 'efacce85ae195af1#c7', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c8>teller/0', 'efacce85ae195af1#c8', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['efacce85ae195af1#c9>teller/0', 'efacce85ae195af1#c9', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c0>teller/0', 'f4da8b03f6eca253#c0', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c1>teller/0', 'f4da8b03f6eca253#c1', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c10>teller/0', 'f4da8b03f6eca253#c10', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c11>teller/0', 'f4da8b03f6eca253#c11', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c12>teller/0', 'f4da8b03f6eca253#c12', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c13>teller/0', 'f4da8b03f6eca253#c13', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c14>teller/0', 'f4da8b03f6eca253#c14', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c15>teller/0', 'f4da8b03f6eca253#c15', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c16>teller/0', 'f4da8b03f6eca253#c16', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c17>teller/0', 'f4da8b03f6eca253#c17', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c18>teller/0', 'f4da8b03f6eca253#c18', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c2>teller/0', 'f4da8b03f6eca253#c2', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c3>teller/0', 'f4da8b03f6eca253#c3', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c4>teller/0', 'f4da8b03f6eca253#c4', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c5>teller/0', 'f4da8b03f6eca253#c5', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c6>teller/0', 'f4da8b03f6eca253#c6', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c7>teller/0', 'f4da8b03f6eca253#c7', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c8>teller/0', 'f4da8b03f6eca253#c8', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['f4da8b03f6eca253#c9>teller/0', 'f4da8b03f6eca253#c9', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c0>teller/0', 'fa335865584ec74e#c0', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c1>teller/0', 'fa335865584ec74e#c1', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c10>teller/0', 'fa335865584ec74e#c10', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c11>teller/0', 'fa335865584ec74e#c11', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c12>teller/0', 'fa335865584ec74e#c12', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c13>teller/0', 'fa335865584ec74e#c13', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c14>teller/0', 'fa335865584ec74e#c14', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c15>teller/0', 'fa335865584ec74e#c15', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c16>teller/0', 'fa335865584ec74e#c16', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c17>teller/0', 'fa335865584ec74e#c17', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c18>teller/0', 'fa335865584ec74e#c18', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c19>teller/0', 'fa335865584ec74e#c19', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c2>teller/0', 'fa335865584ec74e#c2', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c20>teller/0', 'fa335865584ec74e#c20', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c21>teller/0', 'fa335865584ec74e#c21', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c22>teller/0', 'fa335865584ec74e#c22', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c23>teller/0', 'fa335865584ec74e#c23', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c24>teller/0', 'fa335865584ec74e#c24', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c3>teller/0', 'fa335865584ec74e#c3', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c4>teller/0', 'fa335865584ec74e#c4', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c5>teller/0', 'fa335865584ec74e#c5', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c6>teller/0', 'fa335865584ec74e#c6', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c7>teller/0', 'fa335865584ec74e#c7', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c8>teller/0', 'fa335865584ec74e#c8', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['fa335865584ec74e#c9>teller/0', 'fa335865584ec74e#c9', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/cae2f1bdbbde6fe6', 'person/ines-moreau', 'organization/company', 'accused', 'p/0df281a606f77fd4', 'ACCUSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|ae4c282f84fb4ea9#c14', 1, 0, 0, 0.985, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'ec8d0dd13d05bdaf']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ACCUSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e03922e1994d11ec', 'organization/government', 'organization/hamas', 'aimed to dismantle', 'p/b2e38a2d6b5a39c6', 'DISMANTLE', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c17', 1, 0, 0, 0.668, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'c429b8a86d4018ed']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_DISMANTLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8c0e6e6e36a4bb51', 'organization/government~73dcf1', 'policy/ports-act', 'aimed to invoke', 'p/103e98988123ad0d', 'INVOKE', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c19', 1, 0, 0, 0.875, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '5a08e017c0fa5e53']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_INVOKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/55949eb4f87c097d', 'organization/government~7a9a63', 'object/food', 'aimed to unload', 'p/d51a931d011cbd01', 'UNLOAD', 'affirmed', 'planned', true, null, null, '|3ad4cf08c80e7cd1#c3', 1, 0, 0, 0.715, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '7a4a1cdaa4edfb53'],
['r/a4fa6bd84b5002a3', 'organization/government~7a9a63', 'object/medicine', 'aimed to unload', 'p/397278cd73e23b29', 'UNLOAD', 'affirmed', 'planned', true, null, null, '|3ad4cf08c80e7cd1#c4', 1, 0, 0, 0.633, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '710837ad21c0b9a0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_UNLOAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/df1b9089f1468400', 'person/brightwater~ff700d', 'event/strike~5752e1', 'asked to halt', 'p/a30b8de14084ef8c', 'STOP', 'affirmed', 'asked', false, null, null, '|37f710daf59ade1d#c21', 1, 0, 0, 0.956, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '1f8f5a748499f751']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ASKED_TO_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/334bebe00ec22974', 'person/brightwater', 'organization/court~4d4f8e', 'asked', 'p/f470605be20d17dc', 'ASK', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|a5df06daf36fb3b9#c11', 1, 0, 0, 0.936, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'e47218d4e71c6a11'],
['r/c9904029d266e1a7', 'person/brightwater', 'organization/court~45af33', 'asked', 'p/f470605be20d17dc', 'ASK', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|6ecbe70c84387cb5#c11', 1, 0, 0, 0.936, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'f7149500eee86024']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ASKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/54556661bd00b5d6', 'place/rafah', 'unit/last-four-battalions-of-hamas', 'believed to shelter', 'p/0bb5c521f6c24141', 'SHELTER', 'affirmed', 'likely', false, null, null, '|3de775271e7fd2ba#c10', 1, 0, 0, 0.855, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '82a0e9a9da0de46c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BELIEVED_TO_SHELTER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/12298bf9daf940b7', 'group/pickets', 'place/gates~650486', 'blocked', 'p/cd6f41b37fb9acbe', 'BLOCK', 'affirmed', 'actual', false, 'REJECT', -2.0, '|6ecbe70c84387cb5#c2', 1, 0, 0, 0.985, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '1501c341f810a6a1'],
['r/ebe4cc6fb29b91dc', 'group/pickets~9116b1', 'place/gates~d73d5e', 'blocked', 'p/69efe0c5c0133f07', 'BLOCK', 'affirmed', 'actual', false, 'REJECT', -2.0, '|a5df06daf36fb3b9#c2', 1, 0, 0, 0.985, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '291ae6b8f24b95a9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BLOCKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/359401b8d77385a9', 'group/members', 'place/port~e12214', 'built', 'p/92c1f7cab0939b6a', 'BUILD', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c8', 1, 0, 0, 0.954, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '4ca5c9c74ab833f4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BUILT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f970b7cc0344194e', 'person/ruth-castellano', 'policy/compromise', 'called for', 'p/80ee9d38db51ebc2', 'CALL_FOR', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|31d0ceeaef990ac8#c17', 1, 0, 0, 0.926, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '7aabf772b9c0476a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_FOR` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/da8737c86a2227c1', 'person/brightwater', 'event/strike', 'called illegal', 'p/c85632505c182be1', 'CALL_ILLEGAL', 'affirmed', 'actual', false, 'PROTEST', -5.0, '|6ecbe70c84387cb5#c10|a5df06daf36fb3b9#c10', 2, 0, 0, 0.925, 2, '|Meridian Wire|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '75b3bdf5b65d6eb5']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_ILLEGAL` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5fb2255196ee383a', 'person/benjamin-netanyahu', 'group/thousands-of-reservists~689a83', 'called up', 'p/0123fd8b9a808f0f', 'CALL_UP', 'affirmed', 'actual', false, 'MOBILIZE', -5.5, '|1e597f30a3b96fb6#c8', 1, 0, 0, 0.962, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'b1885be7b6f64622']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_UP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/87760c9c549bc548', 'organization/politico', 'group/four-us-officials~e650cd', 'cited', 'p/dc26069a290fdd16', 'CITE', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c3', 1, 0, 0, 0.939, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'fa2f8fc4488f1076'],
['r/c39375e36f8f5f6c', 'organization/the-harbor-ledger', 'group/two-executives~0d2fc9', 'cited', 'p/0eaa06e578f03f0e', 'CITE', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c2', 1, 0, 0, 0.942, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '5de58df6d0f2c531'],
['r/2c50a159312c1b16', 'organization/the-washington-post', 'group/four-people~8f5a98', 'cited', 'p/90d71a730559815c', 'CITE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c4', 1, 0, 0, 0.891, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '77ebea8dbee86313']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CITED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e4089a14837f1a5a', 'group/democrats', 'object/military-aid', 'criticized', 'p/917433f40b8926b9', 'CRITICIZE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|0588b13a715184c1#c12', 1, 0, 0, 0.939, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '8dec7813a190fed0'],
['r/4af2f3dbb319ec48', 'person/carla-vance', 'organization/government~69e2fe', 'criticized', 'p/b5e687341edecac4', 'CRITICIZE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|6ecbe70c84387cb5#c13', 1, 0, 0, 0.929, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'e5b1911853589b68']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CRITICIZED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/69e3c6af286dcc5b', 'person/state-department-official~4522b0', 'object/washington-post-report', 'declined to comment on', 'p/4403de43464e7586', 'DECLINE_TO_COMMENT_ON', 'denied', 'actual', false, null, null, '|d2ad808d45b48b35#c0', 1, 0, 0, 0.91, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'cd5e84351e3053f9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DECLINED_TO_COMMENT_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7afb4e8eb6c367c1', 'organization/brightwater-terminals', 'object/report~f563c0', 'denied', 'p/1ddc9bcadba8592b', 'DENY', 'affirmed', 'actual', false, null, null, '|ae4c282f84fb4ea9#c0', 1, 0, 0, 0.901, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, '4857dd0acf93c794'],
['r/06e502ac48fae310', 'organization/court', 'policy/brightwaters-request', 'denied', 'p/b2d5e29cf3f4e03e', 'DENY', 'affirmed', 'actual', false, null, null, '|37f710daf59ade1d#c20', 1, 0, 0, 0.959, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, 'da65c00573d0530e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DENIED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f8024444ea1887b2', 'group/four-us-officials~f325ec', 'organization/politico', 'described to', 'p/9b4ce1719e104163', 'DESCRIBE_TO', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c11', 1, 0, 0, 0.952, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '82a1228d8a6d1a71']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DESCRIBED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/62eb82e3e5899bcc', 'group/four-us-officials~f325ec', 'object/message', 'described', 'p/a72eba7a9aa2ec56', 'DESCRIBE', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c11', 1, 0, 0, 0.952, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '8d88d00fa53a04f2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DESCRIBED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d08554946ee02e0c', 'person/joe-biden', 'policy/new-policy', 'did not announce', 'p/1b22dd8aa596d597', 'ANNOUNCE', 'denied', 'actual', false, null, null, '|67e9ec990abd7858#c3', 1, 0, 0, 0.729, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '0ce294dd902f2e44']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_ANNOUNCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0fe0ed5f740f112a', 'organization/board', 'policy/proposal', 'did not approve', 'p/5e50059b0c01a202', 'ACCEPT', 'denied', 'actual', false, null, null, '|37f710daf59ade1d#c11', 1, 0, 0, 0.969, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '26bea8a3fa302181']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_APPROVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/442402521d36828a', 'organization/aldgate-capital', 'policy/agreement', 'did not endorse', 'p/33f4e482ef5ee80b', 'SUPPORT', 'denied', 'actual', false, null, null, '|efacce85ae195af1#c17', 1, 0, 0, 0.826, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '2c9cff72f5c74790']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_ENDORSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/84377a0a48f29b34', 'organization/government~592320', 'policy/plans', 'did not have', 'p/4d5d912650286d22', 'HAVE', 'denied', 'actual', false, null, null, '|f4da8b03f6eca253#c18', 1, 0, 0, 0.945, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'eb6f48a3c5d197c4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_HAVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/39f0d3c0a7a48a06', 'person/douglas-hale', 'policy/offer', 'did not make', 'p/470b923a470ae182', 'MAKE', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c5', 1, 0, 0, 0.937, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'bdbad63b13bfaf79']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_MAKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/75407b29cb426002', 'unit/israeli-military', 'policy/plan~d6d956', 'did not produce', 'p/4944b0f0ad01ad13', 'PRODUCE', 'denied', 'actual', false, null, null, '|3de775271e7fd2ba#c15', 1, 0, 0, 0.868, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '31e5df53bac2b351']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_PRODUCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e090b2cfd6e98e42', 'organization/union~15d742', 'policy/proposal~8ca719', 'did not receive', 'p/a9b201e7f8abe827', 'RECEIVE', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c19', 1, 0, 0, 0.907, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, '2a8a10eec813ea38']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_RECEIVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c4e09a3abd882450', 'organization/aldgate-capital', 'policy/request-for-comment', 'did not respond to', 'p/3f46e36477e57985', 'RESPOND_TO', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c23', 1, 0, 0, 0.84, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'a95597c5eff5c7e1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_RESPOND_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5dad0578c643f3f2', 'person/peter-lindqvist', 'policy/proposal~324967', 'did not see', 'p/e092d7a928921de5', 'SEE', 'denied', 'actual', false, null, null, '|31d0ceeaef990ac8#c11', 1, 0, 0, 0.909, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '3e33eb33e533cb8a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_SEE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/72b955f70fcab395', 'group/opposition', 'policy/evacuation-orders', 'did not stop', 'p/9d59ba59f7799ea5', 'STOP', 'denied', 'actual', false, null, null, '|0588b13a715184c1#c21', 1, 0, 0, 0.949, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '991ff92d6a5f58b9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_STOP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/95362d1918cf31f5', 'place/corvane-line', 'object/three-vessels', 'diverted', 'p/e1a5cbc35bf3bbc2', 'DIVERT', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c13', 1, 0, 0, 0.871, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'a997021a78c321b3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DIVERTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/38b3065acac76670', 'policy/shipping-lines', 'event/long-dispute', 'feared', 'p/8188ac0452f3826b', 'FEAR', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c12', 1, 0, 0, 0.97, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'cb3eab9fa30b33b8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FEARED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/eeeb1031571349a7', 'group/more-than-a-million-palestinians~0f0176', 'place/north', 'fled from', 'p/0781923fb013b39d', 'FLEE_FROM', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c12', 1, 0, 0, 0.968, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'bfd48983053d5adf']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FLED_FROM` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b2cb58b56cb8f937', 'person/benjamin-netanyahu', 'policy/campaign-against-hamas', 'handled', 'p/a2f49b49f9ee3ef1', 'HANDLE', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c10', 1, 0, 1, 0.898, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'b9951d80496e3f8b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HANDLED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/564d416193eea512', 'person/aldgate-capital', 'organization/firm', 'has role', 'p/cdf1c8b26eade491', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|37f710daf59ade1d#c13', 1, 0, 1, 0.933, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, 'b8262a75d1460c2d'],
['r/c62ad0045a8083ab', 'person/douglas-hale', 'organization/company~90859b', 'has role', 'p/84f4f64ef0dcca3e', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c17', 1, 0, 1, 0.968, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, 'e21c24a3b974c722'],
['r/c681bbbb24b0686c', 'person/ines-moreau', 'organization/union', 'has role', 'p/ecfb756b62126eae', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c10', 1, 0, 1, 0.97, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '459b3a6c7f50d415'],
['r/4b71a4a8a8132baa', 'person/yahya-sinwar', 'organization/hamas', 'has role', 'p/2bf57e5eab855291', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c20', 1, 0, 1, 0.946, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'e804a0d651bbb4de'],
['r/601153a0e605b577', 'person/yoav-gallant', 'place/israel', 'has role', 'p/d7a054912f760fc9', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c0', 1, 0, 1, 0.958, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '2e64f6798e2f4e54']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_ROLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8151021b3ee90a9d', 'group/american-officials~779c5a', 'place/israel', 'hoped to persuade', 'p/49a8e3f5a8194122', 'HOPE_TO_PERSUADE', 'affirmed', 'wished', false, null, null, '|d2ad808d45b48b35#c6', 1, 0, 0, 0.862, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'f76aa238b9d1dd8b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HOPED_TO_PERSUADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/06c44d3b94870dc4', 'place/israel', 'policy/operation', 'if agreed to limit', 'p/ccf33118b8effdbf', 'AGREE_TO_LIMIT', 'open', 'possible', false, null, null, '|1e597f30a3b96fb6#c2', 1, 0, 0, 0.794, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '91c514646867c342']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_AGREED_TO_LIMIT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/36766bd8f25ecfe6', 'group/members~6446e6', 'event/vote', 'if approved in', 'p/8fe194c1c2ce78f0', 'ACCEPT_IN', 'open', 'possible', false, null, null, '|efacce85ae195af1#c8', 1, 0, 0, 0.914, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, 'd79873963f30e24c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_APPROVED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6043d3d512635c07', 'organization/company~a836ba', 'policy/automation-plan', 'if dropped', 'p/0255ec2e52c5a9e9', 'ABANDON', 'open', 'possible', false, null, null, '|6ecbe70c84387cb5#c9', 1, 0, 0, 0.902, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, 'b1c801346c6355b7'],
['r/02ccf7e012d18c1a', 'organization/company~e76e18', 'policy/automation-plan', 'if dropped', 'p/0255ec2e52c5a9e9', 'ABANDON', 'open', 'possible', false, null, null, '|a5df06daf36fb3b9#c9', 1, 0, 0, 0.902, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', null, null, false, 'a4ae5e42e19bab34']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_DROPPED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8a0769dadcade619', 'group/soldiers~12c1ee', 'place/port', 'if entered', 'p/31a1c5ead0f94389', 'ENTER', 'open', 'possible', false, null, null, '|3ad4cf08c80e7cd1#c19', 1, 0, 0, 0.975, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '90b7bc4082664947']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_ENTERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1fab51325eb5ea5f', 'organization/biden-administration', 'event/full-assault-on-rafah', 'if held from', 'p/053fe1c1185658ad', 'HOLD_FROM', 'open', 'possible', false, null, null, '|fa335865584ec74e#c2', 1, 0, 0, 0.607, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, 'f367327ab902850e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_HELD_FROM` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ecd4e382caa78081', 'unit/forces', 'place/rafah', 'if launched on', 'p/5a100479e299e668', 'START_ON', 'open', 'possible', false, null, null, '|0588b13a715184c1#c2', 1, 0, 0, 0.853, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '44c689cd13977448']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/dbc237083a829068', 'place/israel', 'event/major-campaign-in-the-city', 'if launched', 'p/896a093a68915372', 'START', 'open', 'possible', false, null, null, '|67e9ec990abd7858#c7', 1, 0, 0, 0.915, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'f9a9625f1326e271'],
['r/ee928a33a2b51bae', 'unit/forces', 'event/full-assault-on-rafah', 'if launched', 'p/aded929f3345ed61', 'START', 'open', 'possible', false, null, null, '|0588b13a715184c1#c2', 1, 0, 0, 0.853, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, 'e1f48a52529528c9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/427cc716d4c390cd', 'place/israel', 'policy/credible-plan-for-the-displaced', 'if presented', 'p/e80cebaca5c99d20', 'PRESENT', 'open', 'possible', false, null, null, '|7692aa2c67bce030#c24', 1, 0, 0, 0.934, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, 'ad34d04a4b3206ae']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_PRESENTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7d1e922009591972', 'organization/brightwater-terminals', 'policy/plan', 'if withdrew', 'p/45f37bbcc24470fc', 'WITHDRAW', 'open', 'possible', false, null, null, '|6f450208f984b15f#c3', 1, 0, 0, 0.928, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', null, null, false, '22ff9f894e031a27']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_WITHDREW` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1b842b01d0795558', 'person/ruth-castellano', 'event/march', 'joined', 'p/c008dda6b2882e6b', 'JOIN', 'affirmed', 'actual', false, 'PROTEST', -5.0, '|31d0ceeaef990ac8#c16', 1, 0, 0, 0.943, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '5ed86ecccc979f3f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`JOINED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f8d9f6a55242d7df', 'organization/hamas', 'place/rafah', 'kept in', 'p/ece503d0163c6d38', 'KEEP_IN', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c22', 1, 0, 0, 0.969, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'b1e0ac9c37513893']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KEPT_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/88bdd0400a281184', 'organization/hamas', 'unit/brigades', 'kept', 'p/2c1bcf7501d4f671', 'KEEP', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c22', 1, 0, 0, 0.969, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '5a8aa1397f8230b6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KEPT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/93758551445a110a', 'event/war', 'group/more-than-35-000-people~6d63f2', 'killed', 'p/aa059507b794ab86', 'KILL', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c19', 1, 0, 0, 0.96, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'fc50a7bf0d982ccf'],
['r/a7e24d848426433a', 'place/israel', 'group/more-than-1-100-people~ab70ba', 'killed', 'p/2fd36d051650679f', 'KILL', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c21', 1, 0, 0, 0.89, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'b9bc9055889a154e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KILLED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/821667e4a3bc1e9f', 'person/amara-okafor', 'event/talks~d9f655', 'led', 'p/2b4ce8a4c65704e1', 'LEAD', 'affirmed', 'actual', false, null, null, '|efacce85ae195af1#c2', 1, 0, 1, 0.948, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, 'e8595d52ae898544'],
['r/478af8d087ec9732', 'person/carla-vance', 'group/opposition~104be7', 'led', 'p/49aaea66eec51a9d', 'LEAD', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c26', 1, 0, 0, 0.897, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'dae06452a25165f7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a360feb64b411069', 'object/eleven-ships', 'place/bay', 'left to wait in', 'p/44a90b83a1d76005', 'WAIT_IN', 'affirmed', 'possible', false, null, null, '|6ecbe70c84387cb5#c5', 1, 0, 0, 0.793, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '6abc83d79b128ba9'],
['r/69e97174f63cbbfe', 'object/eleven-ships~648c57', 'place/bay', 'left to wait in', 'p/44a90b83a1d76005', 'WAIT_IN', 'affirmed', 'possible', false, null, null, '|a5df06daf36fb3b9#c5', 1, 0, 0, 0.793, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '1437037372aba544']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LEFT_TO_WAIT_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a84a995aaccb9830', 'place/gates~650486', 'place/four-terminals', 'located in', 'p/a0df8893ecc6575a', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c3', 1, 0, 1, 0.983, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'bd95e1bfdc7c0355'],
['r/0ea7ec0cf3334fc7', 'place/gates~d73d5e', 'place/four-terminals~9fa85f', 'located in', 'p/90e04b5e2ec23e5c', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c3', 1, 0, 1, 0.983, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '8f549c3813658056'],
['r/31e96c0ca703f5f6', 'place/north', 'place/gaza', 'located in', 'p/9bcc02b18c2740a6', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c13', 1, 0, 1, 0.988, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, '1dd47f328310ec67'],
['r/2891cf6a9a54ad83', 'place/north~cd4f6d', 'place/gaza', 'located in', 'p/9bcc02b18c2740a6', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c14', 1, 0, 1, 0.932, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 2, false, 'd491fd526f918f10'],
['r/91569f466da63ccb', 'place/office', 'place/qatar', 'located in', 'p/eea4ab80da265bd7', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c23', 1, 0, 1, 0.942, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'd4e4294ff2e8e921'],
['r/dc86af5294a3f4bc', 'place/port~0df939', 'place/castermouth', 'located in', 'p/6acc2fa7ba6071dc', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c0', 1, 0, 1, 0.977, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '8fab4bbc45300c3e'],
['r/4e30352f419e72cb', 'place/rafah', 'place/gaza', 'located in', 'p/f22b5e7c009fa5ea', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c3', 1, 0, 1, 0.971, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '3b441c426d40a5ba']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LOCATED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/332e894c9ade4920', 'group/senior-white-house-aides~4d15ef', 'policy/offers', 'made', 'p/75db7842d74e8b15', 'MAKE', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c4', 1, 0, 0, 0.969, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '11ab9b82ad0975f9'],
['r/c4e5ec10e91c8cee', 'person/joe-biden', 'policy/offers', 'made', 'p/693e140991a6f5fc', 'MAKE', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c3', 1, 0, 0, 0.964, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'ad83c13c024c867f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1ab4e27e2cddc7a0', 'place/washington', 'event/raids', 'may accept', 'p/4e675f97727925bc', 'ACCEPT', 'affirmed', 'possible', false, null, null, '|3de775271e7fd2ba#c6', 1, 0, 0, 0.769, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '07d70a0e5bd90de8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_ACCEPT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a2a2ef39bf5eacc9', 'event/invasion', 'event/disaster', 'may become', 'p/043d7928cef1cab3', 'BECOME', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c20', 1, 0, 0, 0.9, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'e7b4d22fa861d5be']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_BECOME` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ec704d08b26e09bb', 'place/israel', 'policy/narrower-operation', 'may carry out', 'p/551efb75e29614b0', 'CARRY_OUT', 'affirmed', 'wished', false, null, null, '|d2ad808d45b48b35#c7', 1, 0, 0, 0.771, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'e0a6368da5bd2e73']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_CARRY_OUT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8813d103a5c54339', 'organization/company~19fa43', 'policy/automation-plan', 'may pause', 'p/739ca98bd4a4c321', 'SUSPEND', 'affirmed', 'possible', false, null, null, '|31d0ceeaef990ac8#c0', 1, 0, 0, 0.744, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '92f2132151d2ff3a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_PAUSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/511ff6873dffbd9a', 'person/amara-okafor', 'policy/two-year-freeze-on-new-cranes', 'may propose', 'p/ccbfb0956b549c4f', 'PROPOSE', 'affirmed', 'possible', false, null, null, '|f4da8b03f6eca253#c8', 1, 0, 0, 0.8, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '24bbf379c45bc008']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_PROPOSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3bfbcff9dec34d9e', 'event/all-out-assault', 'event/conflict', 'may spread', 'p/ef004e8077e04263', 'SPREAD', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c7', 1, 0, 0, 0.85, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '5b4c42b6091fd44b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_SPREAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f28b9f098f9f7bd1', 'person/amara-okafor', 'organization/parties', 'met', 'p/843cef1efd79fc3b', 'MEET', 'affirmed', 'actual', false, 'CONSULT', 2.5, '|f4da8b03f6eca253#c7', 1, 0, 0, 0.929, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'a7bbd0aaeca6e67a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MET` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fd7fa799e296e5c2', 'organization/government', 'place/rafah', 'must invade', 'p/bfd3d35149c38e80', 'INVADE', 'affirmed', 'required', false, null, null, '|0588b13a715184c1#c16', 1, 0, 0, 0.793, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'd4ad972d1de6a519']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MUST_INVADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/267dc416ff90084e', 'organization/biden-administration', 'place/israel', 'offered', 'p/d329f95d4bfac173', 'OFFER', 'affirmed', 'actual', true, 'AGREE', 2.5, '|fa335865584ec74e#c0', 1, 0, 0, 0.803, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '89f55098ead83976'],
['r/15ef8b9936001925', 'organization/brightwater-terminals', 'group/dockworkers~084f7a', 'offered', 'p/42f6d9b7b55d7323', 'OFFER', 'affirmed', 'actual', false, 'AGREE', 2.5, '|f4da8b03f6eca253#c0', 1, 0, 0, 0.936, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '21d8c12c197f871a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OFFERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6b88e85b63623661', 'person/brightwater', 'place/four-of-the-six-terminals', 'operated', 'p/79d678fa4e99b179', 'OPERATE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c14', 1, 0, 0, 0.959, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, 'cc37126f43531693']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OPERATED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c0c35d481c57629c', 'place/united-states', 'event/full-scale-offensive-in-the-crowded-city', 'opposed', 'p/9400239c4ed33c50', 'OPPOSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|3de775271e7fd2ba#c1', 1, 0, 0, 0.74, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'd7d2bb6190012ee7'],
['r/f3cb440e17666f45', 'place/united-states', 'event/invasion-of-the-city', 'opposed', 'p/613590ad2f413ef8', 'OPPOSE', 'affirmed', 'actual', true, 'ACCUSE', -3.0, '|7692aa2c67bce030#c23', 1, 0, 0, 0.968, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '90ce85846b0f8561']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OPPOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/468fea7bc482a906', 'person/benjamin-netanyahu', 'event/airstrikes', 'ordered', 'p/695a95c1b12daf66', 'ORDER', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|1e597f30a3b96fb6#c9', 1, 0, 0, 0.904, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'a1555a7a810c6346']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ORDERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3fb12d64c36d2f68', 'group/american-officials~258fc9', 'place/united-states', 'part of', 'p/5db2301047497171', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c8', 1, 0, 1, 0.978, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 2, false, 'bb818fb26a70b528'],
['r/274a81c817681dc5', 'group/american-officials~779c5a', 'place/united-states', 'part of', 'p/5db2301047497171', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c5', 1, 0, 1, 0.984, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 2, false, 'c8c2e37113fd981f'],
['r/823d452650003e0d', 'group/dockworkers~084f7a', 'organization/brightwater-terminals', 'part of', 'p/035a2ebbd240204e', 'PART_OF', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c1', 1, 0, 1, 0.965, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '3624c0c1b14ded53'],
['r/131ef969147d676f', 'group/four-us-officials~e650cd', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c4', 1, 0, 1, 0.981, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, 'b5a69200f44d0733'],
['r/56974e2a7536e169', 'group/four-us-officials~f325ec', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c10', 1, 0, 1, 0.983, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 2, false, 'd0b8d2e230f3b698'],
['r/23b5a5fada33c457', 'group/hamas-fighters~58cd50', 'organization/hamas', 'part of', 'p/fae090ce7b2506a7', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c17', 1, 0, 1, 0.942, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '16183f076f924694'],
['r/c67302eaa862d132', 'group/hamas-leaders~ff4653', 'organization/hamas', 'part of', 'p/1b5aaf7803afe8a2', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c1', 1, 0, 1, 0.975, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '842962321170cdd5'],
['r/ff8c7f2b35218a9b', 'group/hamas-militants~362ef7', 'organization/hamas', 'part of', 'p/13b857023438bc1d', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c15', 1, 0, 1, 0.923, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'ce3341c28d78d803'],
['r/ef1e0e2071f28f48', 'group/israeli-officials~5e4dd2', 'place/israel', 'part of', 'p/e6a53a8d65950945', 'PART_OF', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c17', 1, 0, 1, 0.97, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 2, false, '51e950f75c54ae3c'],
['r/909ea580de692d8c', 'group/members~6446e6', 'organization/federation-of-dock-and-harbor-workers', 'part of', 'p/e99881fd0a3fe740', 'PART_OF', 'affirmed', 'actual', false, null, null, '|efacce85ae195af1#c7', 1, 0, 1, 0.976, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '0c4fdcfc63e03ae4'],
['r/5f0973f3b302850c', 'group/two-israeli-officials~aa4c2d', 'place/israel', 'part of', 'p/e6a53a8d65950945', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c16', 1, 0, 1, 0.99, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, 'ca0d11e6b75feccd'],
['r/c26d1e9e1088552c', 'group/us-officials~970ea3', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c12', 1, 0, 1, 0.967, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 2, false, 'fee8651d350d4c59'],
['r/afe1a438f44cd546', 'unit/israeli-army', 'place/israel', 'part of', 'p/08b81a056c8db114', 'PART_OF', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c15', 1, 0, 1, 0.983, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'bfe9b8dad9ce43e2'],
['r/00a2075f9349b05e', 'unit/israeli-military', 'place/israel', 'part of', 'p/f328c300f7dbd906', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c14', 1, 0, 1, 0.982, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '6a4b8036c997472b'],
['r/375cd218a294c207', 'unit/israeli-troops', 'place/israel', 'part of', 'p/f040abc94653d03f', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c13', 1, 0, 1, 0.912, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'd269856488e6d253'],
['r/be16e0074dc09576', 'unit/last-four-battalions-of-hamas', 'organization/hamas', 'part of', 'p/4505eac7b3f51a88', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c11|7692aa2c67bce030#c5', 2, 0, 2, 0.985, 2, '|Globe Dispatch|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, 'c571a6f423606b37']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PART_OF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1b7590913c8a13db', 'organization/administration', 'object/shipment', 'paused', 'p/5a13a1b313d0d82a', 'SUSPEND', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c3', 1, 0, 0, 0.983, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '8f17c3366f96c30c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PAUSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8b766a629af2c564', 'organization/three-other-unions', 'event/strike', 'pledged to join', 'p/fc9ed8781eac16e7', 'PLEDGE_TO_JOIN', 'affirmed', 'planned', true, 'THREATEN', -3.5, '|3ad4cf08c80e7cd1#c18', 1, 0, 0, 0.952, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '539e90003ba6db9d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PLEDGED_TO_JOIN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f05c8e7a3f35371e', 'group/american-officials~258fc9', 'place/tent-cities', 'proposed', 'p/3f2e742306ad219f', 'PROPOSE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c9', 1, 0, 0, 0.964, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '15eaf0356a23141d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PROPOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c793a6c3df1dde10', 'organization/hamas', 'place/office', 'ran', 'p/67545534bc0fd44e', 'RUN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c22', 1, 0, 0, 0.95, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'dfdc4501d960121d'],
['r/a5fc6d602d09c036', 'person/brightwater', 'place/four-terminals~9fa85f', 'ran', 'p/424b737cdfc01bd6', 'RUN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c4', 1, 0, 1, 0.955, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '71f140741b5c03e5'],
['r/d11d49868f36423c', 'person/brightwater', 'place/four-terminals', 'ran', 'p/424b737cdfc01bd6', 'RUN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c4', 1, 0, 1, 0.955, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '58a6ee28c9f1ac6e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`RAN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2b0ddb4a11341e8b', 'organization/dockworkers-union', 'policy/tentative-agreement', 'reached', 'p/66748c762c3d33cd', 'REACH', 'affirmed', 'actual', false, 'AGREE', 2.5, '|efacce85ae195af1#c1', 1, 0, 0, 0.966, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '713c9ee39bda6335']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REACHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/74a3649b94b7b031', 'person/benjamin-netanyahu', 'policy/campaign', 'refused to halt', 'p/eb2f1e19c59d5143', 'REFUSE_TO_HALT', 'denied', 'actual', false, null, null, '|1e597f30a3b96fb6#c10', 1, 0, 0, 0.871, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '8cb429685239b287']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REFUSED_TO_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b63498a0b60ea251', 'person/brightwater', 'event/vote', 'regretted', 'p/c0af89b9360c598c', 'REGRET', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c16', 1, 0, 0, 0.951, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '8e6dadc8723e2db9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REGRETTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1a7d78c5aaeefe7c', 'person/benjamin-netanyahu', 'policy/calls-for-a-ceasefire', 'rejected', 'p/bbf623dad18635ec', 'REJECT', 'affirmed', 'actual', false, 'REJECT', -2.0, '|0588b13a715184c1#c14', 1, 0, 0, 0.93, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '4c83137c51d7d962']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REJECTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fa3d3ca3e308440e', 'person/yoav-gallant', 'group/soldiers~ca248d', 'spoke to', 'p/72a17cf20ac19e0b', 'SPEAK_TO', 'affirmed', 'actual', false, 'CONSULT', 2.5, '|7692aa2c67bce030#c7', 1, 0, 0, 0.925, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '7fc4a385bede4c90']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SPOKE_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/9dbc0be16e8ba2fd', 'person/carla-vance', 'place/mediated-settlement', 'supported', 'p/1846d7fc658f06ee', 'SUPPORT', 'affirmed', 'actual', false, 'SUPPORT', 5.0, '|3ad4cf08c80e7cd1#c27', 1, 0, 0, 0.913, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '1429005654551119']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SUPPORTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5554bbb667c797db', 'person/douglas-hale', 'person/mediator~c1d3c6', 'thanked', 'p/52cd0e3482350d48', 'THANK', 'affirmed', 'actual', false, 'SUPPORT', 5.0, '|efacce85ae195af1#c15', 1, 0, 0, 0.91, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '13e1c0f6a44f442a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`THANKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4959c5fa682a29a1', 'group/top-aides~95affe', 'group/israeli-counterparts~faaa72', 'told', 'p/9a2578b989499f4a', 'TELL', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c5', 1, 0, 0, 0.88, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '92cfa67dd3e5aba3'],
['r/0e706a994c61b1c8', 'group/two-israeli-officials~aa4c2d', 'organization/politico', 'told', 'p/9d131d8175f1bc40', 'TELL', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c17', 1, 0, 0, 0.973, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '4b28bfe5ac86897a'],
['r/0d938c75c31ebf16', 'group/two-senior-executives~a3eb10', 'organization/ledger', 'told', 'p/703c5d755c7cc4d7', 'TELL', 'affirmed', 'actual', false, null, null, '|37f710daf59ade1d#c2', 1, 0, 0, 0.838, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '76d3262aad991633'],
['r/77e0ace0d851e851', 'person/douglas-hale', 'event/rally', 'told', 'p/0679082fa74a05c6', 'TELL', 'affirmed', 'actual', false, null, null, '|ae4c282f84fb4ea9#c18', 1, 0, 0, 0.891, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, '7760ecc2e36e00e5'],
['r/b73c69390d8361c1', 'person/helen-strand', 'organization/parliament', 'told', 'p/8d4e9021781a9bdb', 'TELL', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c7', 1, 0, 0, 0.931, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'e7cc90bf22f70f73'],
['r/e4817179591b5603', 'person/jake-sullivan', 'group/reporters~0423fd', 'told', 'p/e816d4061d986143', 'TELL', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c4', 1, 0, 0, 0.908, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '3f54c929ea5e2a9a'],
['r/81ea3253297015d8', 'person/joe-biden', 'organization/cnn', 'told', 'p/64cc58555addb6a3', 'TELL', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c0', 1, 0, 0, 0.96, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'dd4762f939bab263'],
['r/9aa4581646c730ea', 'person/peter-lindqvist', 'group/lawmakers~e5eb80', 'told', 'p/1152e0c807b65bc4', 'TELL', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c7', 1, 0, 0, 0.94, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '6c8302efc64852ae'],
['r/a8add32784f8b0c4', 'person/state-department-official~4522b0', 'person/observer~f94a93', 'told', 'p/7909c602c107c7a3', 'TELL', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c10', 1, 0, 0, 0.962, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '9a04867a612f7b57']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`TOLD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/586c51afa59783bb', 'person/benjamin-netanyahu', 'place/rafah', 'vowed to send into', 'p/8e73899bd4e2acc0', 'VOW_TO_SEND_INTO', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c13', 1, 0, 0, 0.941, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '72a684b3ad0e8173']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`VOWED_TO_SEND_INTO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5eb7e136b79716dd', 'person/benjamin-netanyahu', 'unit/troops', 'vowed to send', 'p/dd14e17000d99c90', 'VOW_TO_SEND', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c13', 1, 0, 0, 0.941, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '1479156af36ddbbb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`VOWED_TO_SEND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ae52f7f7dda27b31', 'place/israel', 'place/rafah', 'warned against invading', 'p/81c795ba816fc4be', 'INVADE', 'denied', 'asked', false, null, null, '|3de775271e7fd2ba#c20', 1, 0, 0, 0.857, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '89689598ff99f05e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED_AGAINST_INVADING` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8a30b88faf5b6253', 'organization/several-european-governments', 'event/invasion-of-the-city', 'warned against', 'p/a2bc99f5c6133429', 'WARN_AGAINST', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c21', 1, 0, 0, 0.961, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'dd16cb26a4cdb0e4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED_AGAINST` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d06cfd8aae76b0de', 'organization/several-european-governments', 'place/israel', 'warned', 'p/9334d6f2100234d2', 'WARN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c21', 1, 0, 0, 0.961, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'e5c3cbdd5ac0c694'],
['r/05bddfc937c0ba9a', 'place/other-countries', 'place/israel', 'warned', 'p/709d498460003066', 'WARN', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c19', 1, 0, 0, 0.957, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'e07bfc296021b3ef']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0763a48d04588a1d', 'place/place', 'group/militants~402a42', 'was not safe for', 'p/6705e5a35ec708c5', 'BE_SAFE_FOR', 'denied', 'actual', false, null, null, '|7692aa2c67bce030#c9', 1, 0, 0, 0.805, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '80503b42b9343b11']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WAS_NOT_SAFE_FOR` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/051c857fbac0c881', 'person/helen-strand', 'person/patient~e0363e', 'was', 'p/1b1e7fc76e8c8746', 'BE', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c6', 1, 0, 0, 0.862, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '28e121d6b9b75564']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WAS` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/899ff134e2011b30', 'place/israel', 'policy/offer~bb3796', 'whether agreed to', 'p/16d48e329aff0e27', 'AGREE_TO', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c12', 1, 0, 0, 0.839, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'b8545758530c0704']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_AGREED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/268930f40595e886', 'place/united-states', 'event/full-assault-on-rafah', 'whether aimed to limit', 'p/a4d74e50480639b6', 'LIMIT', 'open', 'planned', false, null, null, '|d2ad808d45b48b35#c2', 1, 0, 0, 0.918, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '51bb61e03b1e696a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_AIMED_TO_LIMIT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a5ab37af6c1d5962', 'place/united-states', 'place/israel', 'whether shared with', 'p/a4befd67a6ad7834', 'SHARE_WITH', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c1', 1, 0, 0, 0.896, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'db7f8c494d1f9cc1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_SHARED_WITH` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/559acb9e5a2a3f6b', 'place/united-states', 'object/intelligence', 'whether shared', 'p/86c84934b243f405', 'SHARE', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c1', 1, 0, 0, 0.896, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'd39ee518b7da5d4b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_SHARED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4528ccb231ac0350', 'person/prime-minister~e69b93', 'policy/american-conditions', 'whether will take', 'p/b5e4d88ffa9ec447', 'TAKE', 'open', 'planned', false, null, null, '|1e597f30a3b96fb6#c14', 1, 0, 0, 0.892, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, 'c90fef85a80c5dbe']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_WILL_TAKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b382de3be6ad2a4d', 'event/limited-raids', 'group/civilians~4542ca', 'whether would spare', 'p/b3788145e1425b38', 'SPARE', 'open', 'conditional', false, null, null, '|fa335865584ec74e#c16', 1, 0, 0, 0.958, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '838eebd1d0fa2251']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_WOULD_SPARE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/264afd0c54ed6a40', 'organization/company~299e93', 'policy/deal~9b42a2', 'will delay under', 'p/15b75f70149b932b', 'DELAY_UNDER', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c3', 1, 0, 0, 0.97, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, 'c6ee2e03ded46e90']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_DELAY_UNDER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3d8071c6b9f36321', 'place/united-states', 'place/israel', 'will give', 'p/a8461f25f6041453', 'GIVE', 'affirmed', 'planned', true, 'AGREE', 2.5, '|1e597f30a3b96fb6#c0|1e597f30a3b96fb6#c1', 2, 0, 0, 0.837, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '0670a928321b166e'],
['r/8469686a57f29879', 'place/united-states', 'object/valuable-intelligence', 'will give', 'p/ae269f772c121144', 'GIVE', 'affirmed', 'planned', true, null, null, '|1e597f30a3b96fb6#c0', 1, 0, 0, 0.837, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'ff09b4afb537fd13']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_GIVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0e7be7803736a1f1', 'organization/union~71adc1', 'place/port~38cec7', 'will keep', 'p/f7fe69296bbf8b6f', 'KEEP', 'affirmed', 'planned', true, null, null, '|a5df06daf36fb3b9#c7', 1, 0, 0, 0.843, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'da2f5337572ebee1'],
['r/ff56657c50246092', 'organization/union~9a329f', 'place/port~aa7417', 'will keep', 'p/ebebc3803fd98958', 'KEEP', 'affirmed', 'planned', true, null, null, '|6ecbe70c84387cb5#c7', 1, 0, 0, 0.843, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'ef0dc2cc3471da47']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_KEEP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3d76a71809139f59', 'person/joe-biden', 'policy/conditions-on-military-aid', 'would consider', 'p/3dd625a0b4edb9e1', 'CONSIDER', 'affirmed', 'conditional', true, null, null, '|67e9ec990abd7858#c6', 1, 0, 0, 0.913, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '27cc16488dd5ac4b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CONSIDER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/bd32480ed65ea01e', 'place/united-states', 'object/iron-dome-interceptors', 'would continue to supply', 'p/7a5fe8fcfec25a0f', 'CONTINUE_TO_SUPPLY', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|0588b13a715184c1#c5', 1, 0, 0, 0.84, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '36d5e65363c5bc30']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CONTINUE_TO_SUPPLY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e01245bc371e9888', 'event/full-assault-on-rafah', 'policy/red-line', 'would cross', 'p/80e7bf4e99f8f34f', 'CROSS', 'affirmed', 'conditional', false, null, null, '|67e9ec990abd7858#c2', 1, 0, 0, 0.934, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '2557936428eeba94']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CROSS` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4cea4b46927fdbdd', 'unit/troops~010b63', 'place/rafah', 'would enter', 'p/b728d00193a7d58c', 'ENTER', 'affirmed', 'conditional', false, null, null, '|7692aa2c67bce030#c2', 1, 0, 0, 0.826, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'c93df364a158841d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_ENTER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6fcfc709fb2b158a', 'place/israel', 'object/groups-tunnels', 'would find', 'p/b0a426b187664577', 'FIND', 'affirmed', 'conditional', false, null, null, '|fa335865584ec74e#c6', 1, 0, 0, 0.874, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '052de2715afbbc76']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_FIND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/45eadb63421a3296', 'person/joe-biden', 'object/delivery', 'would halt', 'p/edca56457c37bd3b', 'STOP', 'affirmed', 'conditional', true, null, null, '|0588b13a715184c1#c1', 1, 0, 0, 0.866, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '801e0d160d44b370']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6a43fa678f36247e', 'unit/israeli-army', 'unit/forces~28bd64', 'would have to move', 'p/f6420d2129fb8a8c', 'MOVE', 'affirmed', 'required', false, null, null, '|7692aa2c67bce030#c16', 1, 0, 0, 0.853, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '424f3b81c88a1fde']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HAVE_TO_MOVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/75a941be6c251026', 'place/united-states', 'place/israel', 'would help', 'p/b7e4c2320c0742eb', 'HELP', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|fa335865584ec74e#c5', 1, 0, 0, 0.929, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'b6224a1860c249e4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HELP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e995fe748419faa2', 'organization/government~7a9a63', 'policy/ports-act', 'would invoke', 'p/2224f287b03edf52', 'INVOKE', 'affirmed', 'conditional', false, null, null, '|3ad4cf08c80e7cd1#c1', 1, 0, 0, 0.878, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'bd0e7865f2a41ffb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_INVOKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/104e97b227fc58c4', 'person/joe-biden', 'place/israel', 'would not abandon', 'p/3f006ee14a5afc1d', 'ABANDON', 'denied', 'conditional', false, null, null, '|67e9ec990abd7858#c13', 1, 0, 0, 0.928, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, 'e66a953f6a160794']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_NOT_ABANDON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/16c87c81bad8128b', 'unit/troops~faaadd', 'event/dispute', 'would not solve', 'p/a489878becc829e5', 'SOLVE', 'denied', 'conditional', false, null, null, '|3ad4cf08c80e7cd1#c17', 1, 0, 0, 0.938, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '327964f740400c3d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_NOT_SOLVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/46ffcd8db92186c9', 'organization/company~f4b1e4', 'person/mediator~494ec1', 'would present to', 'p/57393bb946062091', 'PRESENT_TO', 'affirmed', 'conditional', false, null, null, '|37f710daf59ade1d#c3', 1, 0, 0, 0.815, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, 'b0029a259162630b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_PRESENT_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c0a5f4d795248221', 'organization/company~f4b1e4', 'policy/proposal', 'would present', 'p/0ec1222734b0beea', 'PRESENT', 'affirmed', 'conditional', false, null, null, '|37f710daf59ade1d#c3', 1, 0, 0, 0.815, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, 'dedc6099a9f9a602']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_PRESENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5819de8395f78e17', 'organization/government~7a9a63', 'unit/army', 'would send', 'p/374b026ac313bbc5', 'SEND', 'affirmed', 'conditional', false, 'THREATEN', -3.5, '|3ad4cf08c80e7cd1#c2', 1, 0, 0, 0.802, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '5f69d1b18a8a1857']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_SEND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/401291b6ec0c5b70', 'organization/politico', 'policy/israeli-push-against-hamas-targets', 'would support', 'p/0b56061284217a2d', 'SUPPORT', 'affirmed', 'conditional', true, 'AGREE', 2.5, '|67e9ec990abd7858#c8', 1, 0, 0, 0.897, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '333491510d845b21'],
['r/06363e23503882af', 'place/united-states', 'policy/limited-operation-in-rafah', 'would support', 'p/3be011e05950d986', 'SUPPORT', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|3de775271e7fd2ba#c0', 1, 0, 0, 0.708, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '8f5f71575770a49e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_SUPPORT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/45130c613ea18b66', 'event/all-out-assault', 'place/rafah', 'would trap in', 'p/10d9d50b16e76e90', 'TRAP_IN', 'affirmed', 'conditional', false, null, null, '|1e597f30a3b96fb6#c6', 1, 0, 0, 0.905, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '58843e82cebb9ee0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_TRAP_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8d6f9a7bc2ac9ca8', 'event/all-out-assault', 'group/civilians', 'would trap', 'p/c265a1f594dc887b', 'TRAP', 'affirmed', 'conditional', false, null, null, '|1e597f30a3b96fb6#c6', 1, 0, 0, 0.905, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '02dbc4063187cf70']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_TRAP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

