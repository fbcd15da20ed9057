// Written by newsgraph. Run it with: cypher-shell -a bolt://localhost:7687 -f graph.cypher

CREATE CONSTRAINT newsgraph_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT newsgraph_outlet_id IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE;

CREATE INDEX newsgraph_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);

CALL db.awaitIndexes(300);

UNWIND [
['0588b13a715184c1', 'Biden pauses bomb shipment, threatens to withhold more if Israel invades Rafah', 'Biden pauses bomb shipment, threatens to withhold more if Israel invades Rafah', 'The Daily Lantern', null, '2024-05-09', null, 'https://lantern.example/world/2024/05/09/biden-weapons', 'articles/rafah-04-lantern-weapons.txt', 23, '621c4dab77fb4db6'],
['1e597f30a3b96fb6', 'Post: US ready to aid Israel in Rafah, with strings attached', 'Post: US ready to aid Israel in Rafah, with strings attached', 'The Eastern Courier', null, '2024-05-13', null, 'https://easterncourier.example/2024/05/13/offers', 'articles/rafah-07-courier-offers.txt', 22, '2197e873ef1dd0e9'],
['31d0ceeaef990ac8', 'Port operator may pause automation, newspaper reports', 'Port operator may pause automation, newspaper reports', 'The Eastern Courier', null, '2024-09-09', null, 'https://easterncourier.example/2024/09/09/port-pause', 'articles/port-06-courier-cites-ledger.txt', 17, '4f092f84e705be4d'],
['37f710daf59ade1d', 'Exclusive: Brightwater ready to shelve automated cranes, executives say', 'Exclusive: Brightwater ready to shelve automated cranes, executives say', 'The Harbor Ledger', null, '2024-09-09', null, 'https://harborledger.example/2024/09/09/exclusive-cranes', 'articles/port-05-ledger-cranes.txt', 24, '23be91bd781138da'],
['3ad4cf08c80e7cd1', 'Government may use emergency law to reopen Castermouth', 'Government may use emergency law to reopen Castermouth', 'Globe Dispatch', null, '2024-09-13', null, 'https://globedispatch.example/2024/09/ports-act', 'articles/port-08-dispatch-ports-act.txt', 29, '16fd2906e13741f8'],
['3de775271e7fd2ba', 'US would back limited Rafah operation, Politico reports', 'US would back limited Rafah operation, Politico reports', 'The Daily Lantern', null, '2024-03-13', null, 'https://lantern.example/world/2024/03/13/rafah-limited-operation', 'articles/rafah-01-lantern-limited-operation.txt', 22, '85e2dd194c2d6e49'],
['67e9ec990abd7858', 'Sullivan plays down Biden\'s "red line" over Rafah', 'Sullivan plays down Biden\'s "red line" over Rafah', 'The Capital Observer', null, '2024-03-14', null, 'https://capitalobserver.example/politics/sullivan-red-line', 'articles/rafah-02-observer-red-line.txt', 17, '19565468ca87fabf'],
['6ecbe70c84387cb5', 'Grain port closed as dockworkers walk out', 'Grain port closed as dockworkers walk out', 'The Daily Lantern', null, '2024-09-05', null, 'https://lantern.example/business/2024/09/05/castermouth', 'articles/port-04-lantern-shut.txt', 19, '5006bf143bf1ebec'],
['6f450208f984b15f', 'Dockworkers vote to strike at Castermouth over crane plan', 'Dockworkers vote to strike at Castermouth over crane plan', 'The Harbor Ledger', null, '2024-09-02', null, 'https://harborledger.example/2024/09/02/strike-vote', 'articles/port-01-ledger-strike-vote.txt', 23, 'b661657d4a59b074'],
['7692aa2c67bce030', 'Gallant hints ground operation in Rafah is near', 'Gallant hints ground operation in Rafah is near', 'Globe Dispatch', null, '2024-03-13', null, 'https://globedispatch.example/2024/03/gallant-rafah', 'articles/rafah-03-dispatch-gallant.txt', 27, 'f7aae51107fbbca3'],
['a5df06daf36fb3b9', 'Strike shuts country\'s largest grain port', 'Strike shuts country\'s largest grain port', 'Meridian Wire', null, '2024-09-05', null, 'https://meridianwire.example/castermouth-shut', 'articles/port-03-meridian-shut.txt', 21, '18dcc0a411752325'],
['ae4c282f84fb4ea9', 'Brightwater denies it will shelve cranes, then clarifies', 'Brightwater denies it will shelve cranes, then clarifies', 'The Capital Observer', null, '2024-09-10', null, 'https://capitalobserver.example/business/brightwater-denial', 'articles/port-07-observer-denial.txt', 24, '812aa16263348199'],
['d2ad808d45b48b35', 'State Department stays silent on report of Rafah deal', 'State Department stays silent on report of Rafah deal', 'The Capital Observer', null, '2024-05-14', null, 'https://capitalobserver.example/world/state-department-silent', 'articles/rafah-06-observer-state-department.txt', 23, 'a323629a46d30f30'],
['efacce85ae195af1', 'Tentative deal reached in Castermouth port strike', 'Tentative deal reached in Castermouth port strike', 'Northgate Times', null, '2024-09-16', null, 'https://northgatetimes.example/business/tentative-deal', 'articles/port-09-northgate-deal.txt', 23, '430ec20b55fd021f'],
['f4da8b03f6eca253', 'Brightwater raises pay offer but keeps cranes', 'Brightwater raises pay offer but keeps cranes', 'Northgate Times', null, '2024-09-04', null, 'https://northgatetimes.example/business/brightwater-offer', 'articles/port-02-northgate-offer.txt', 19, 'eb65d8b90834da31'],
['fa335865584ec74e', 'Washington offers Israel intelligence in bid to limit Rafah assault', 'Washington offers Israel intelligence in bid to limit Rafah assault', 'Northgate Times', null, '2024-05-12', null, 'https://northgatetimes.example/world/intelligence-offer', 'articles/rafah-05-northgate-intelligence.txt', 26, '6a1a2f204b3a65ff']
] AS line
WITH {id: line[0], properties: {name: line[1], title: line[2], outlet: line[3], byline: line[4], published: date(line[5]), publishedAt: line[6], url: line[7], file: line[8], claims: line[9], newsgraph: line[10]}} AS row
MERGE (n:Article {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['0588b13a715184c1#c0', 'Joe Biden told that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah CNN', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.874, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'c21cc6c549c561e7'],
['0588b13a715184c1#c1', 'Joe Biden would halt delivery to Israel', 'WOULD_HALT', 'affirmed', 'conditional', 'asserted', null, 0.562, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern > CNN > Joe Biden', '|The Daily Lantern|CNN|Joe Biden', '|newsroom|named|named', '|says|says|says', '|if its forces launched a full assault on Rafah', '|if', 'The Daily Lantern', '2024-05-09', null, null, null, '6f4f7bb834518512'],
['0588b13a715184c1#c10', 'Benjamin Netanyahu handled campaign against Hamas', 'HANDLED', 'affirmed', 'actual', 'presupposed', null, 0.787, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'f33d4d5bc33d19f2'],
['0588b13a715184c1#c11', 'Joe Biden faced criticism from Democrats over military aid', 'FACED', 'affirmed', 'actual', 'asserted', null, 0.772, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'f54b012f0380baf8'],
['0588b13a715184c1#c12', 'Democrats criticized military aid', 'CRITICIZED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.928, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '8192b43b15576705'],
['0588b13a715184c1#c13', 'Benjamin Netanyahu vowed to send troops into Rafah with extreme force', 'VOWED_TO_SEND', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.826, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '51a2a4f9c959c72e'],
['0588b13a715184c1#c14', 'Benjamin Netanyahu rejected calls for a ceasefire', 'REJECTED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.846, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '91532098f30c159a'],
['0588b13a715184c1#c15', 'government said it must invade the city in order to dismantle Hamas and free the hostages', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.883, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'e751be97baafbda9'],
['0588b13a715184c1#c16', 'government must invade Rafah in order to dismantle Hamas and free the hostages', 'MUST_INVADE', 'affirmed', 'required', 'asserted', null, 0.575, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > government', '|The Daily Lantern|government', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '23bbea27af943da2'],
['0588b13a715184c1#c17', 'government aimed to dismantle Hamas', 'AIMED_TO_DISMANTLE', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.701, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > government', '|The Daily Lantern|government', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '72d723a589988643'],
['0588b13a715184c1#c18', 'State Department did not believe that the city can be attacked safely', 'DID_NOT_BELIEVE', 'denied', 'actual', 'asserted', null, 0.847, 'The State Department does not believe that the city can be attacked safely.', 751, 826, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'f5a33c3a908df7a3'],
['0588b13a715184c1#c19', 'can not attack Rafah', 'CAN_NOT_ATTACK', 'denied', 'possible', 'asserted', null, 0.761, 'The State Department does not believe that the city can be attacked safely.', 751, 826, 'The Daily Lantern > State Department', '|The Daily Lantern|State Department', '|newsroom|named', '|says|believes', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'abf9e05c38b1119e'],
['0588b13a715184c1#c2', 'forces if launched all-out assault on Rafah', 'IF_LAUNCHED', 'open', 'possible', 'asserted', null, 0.707, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern > CNN > Joe Biden', '|The Daily Lantern|CNN|Joe Biden', '|newsroom|named|named', '|says|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '6a3b33bd841f240c'],
['0588b13a715184c1#c20', 'opposition is part of Rafah', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.892, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '0d4b5646bbcf005b'],
['0588b13a715184c1#c21', 'Rafah opposed plan', 'OPPOSED', 'affirmed', 'actual', 'presupposed', 'ACCUSE', 0.873, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'e41ab496f8e2ca4d'],
['0588b13a715184c1#c22', 'opposition did not stop evacuation orders', 'DID_NOT_STOP', 'denied', 'actual', 'asserted', null, 0.832, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'afba31aaaf551571'],
['0588b13a715184c1#c3', 'administration paused shipment', 'PAUSED', 'affirmed', 'actual', 'asserted', null, 0.863, 'The administration has already paused a shipment of heavy bombs.', 139, 203, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'cc4d34d87dd29662'],
['0588b13a715184c1#c4', 'Joe Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '5e16603da6337d37'],
['0588b13a715184c1#c5', 'United States would continue to supply Iron Dome interceptors', 'WOULD_CONTINUE_TO_SUPPLY', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.808, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern > Joe Biden', '|The Daily Lantern|Joe Biden', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'be879045cded69fd'],
['0588b13a715184c1#c6', 'United States would not walk from Israel\'s defense', 'WOULD_NOT_WALK', 'denied', 'conditional', 'asserted', null, 0.849, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern > Joe Biden', '|The Daily Lantern|Joe Biden', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'b887f1c76069a886'],
['0588b13a715184c1#c7', 'The warning was sharpest Joe Biden', 'WAS_SHARPEST', 'affirmed', 'actual', 'asserted', null, 0.862, 'The warning was his sharpest since the war began.', 329, 378, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '6d230f4259300236'],
['0588b13a715184c1#c8', 'war began', 'BEGAN', 'affirmed', 'actual', 'presupposed', null, 0.781, 'The warning was his sharpest since the war began.', 329, 378, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'ac6c7f83903d96a4'],
['0588b13a715184c1#c9', 'Joe Biden grew frustrated', 'GREW_FRUSTRATED', 'affirmed', 'actual', 'asserted', null, 0.818, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '16f1603af6f84928'],
['1e597f30a3b96fb6#c0', 'United States will give valuable intelligence Israel', 'WILL_GIVE', 'affirmed', 'planned', 'asserted', null, 0.833, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '|only if Israel agrees to limit its operation', '|if', 'The Eastern Courier', '2024-05-13', null, null, null, 'c3926988fe913544'],
['1e597f30a3b96fb6#c1', 'United States will give logistical help Israel', 'WILL_GIVE', 'affirmed', 'planned', 'asserted', 'AGREE', 0.827, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '|only if Israel agrees to limit its operation', '|if', 'The Eastern Courier', '2024-05-13', null, null, null, 'e55c877fe8fa7089'],
['1e597f30a3b96fb6#c10', 'Benjamin Netanyahu refused to halt campaign', 'REFUSED_TO_HALT', 'denied', 'actual', 'asserted', null, 0.837, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'fbd1ec1d3baa40fb'],
['1e597f30a3b96fb6#c11', 'His actions alarmed White House', 'ALARMED', 'affirmed', 'actual', 'asserted', null, 0.869, 'His actions alarmed the White House.', 501, 537, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'b9a8616e44d08096'],
['1e597f30a3b96fb6#c12', 'US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.921, 'US officials have since stepped up their diplomacy.', 539, 590, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '73e30b3b56a237b8'],
['1e597f30a3b96fb6#c13', 'US officials stepped up their diplomacy', 'STEPPED_UP', 'affirmed', 'actual', 'asserted', null, 0.852, 'US officials have since stepped up their diplomacy.', 539, 590, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '390c2ca8918ca035'],
['1e597f30a3b96fb6#c14', 'remained to see It', 'REMAINED_TO_SEE', 'affirmed', 'actual', 'asserted', null, 0.754, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'ff761f881ceec9bc'],
['1e597f30a3b96fb6#c15', 'the prime minister whether will take American conditions', 'WHETHER_WILL_TAKE', 'open', 'planned', 'asserted', null, 0.817, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'b28f1d703b6c61cb'],
['1e597f30a3b96fb6#c16', 'the prime minister whether will take press', 'WHETHER_WILL_TAKE', 'open', 'planned', 'asserted', null, 0.798, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'fc4078c5a464345b'],
['1e597f30a3b96fb6#c17', 'Hamas would be impossible without operation in Rafah', 'WOULD_BE_IMPOSSIBLE', 'affirmed', 'conditional', 'asserted', null, 0.808, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier > Israeli officials', '|The Eastern Courier|Israeli officials', '|newsroom|unnamed', '|says|says', '|without an operation in Rafah', '|without', 'The Eastern Courier', '2024-05-13', null, null, null, '2dcaa91507b2e7c6'],
['1e597f30a3b96fb6#c18', 'Israeli officials is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.901, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '73edab6acd103ef5'],
['1e597f30a3b96fb6#c19', 'Israeli officials argued Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued', 'ARGUED', 'affirmed', 'actual', 'asserted', null, 0.839, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'a099c2a365f15e8b'],
['1e597f30a3b96fb6#c2', 'Israel if agreed to limit operation', 'IF_AGREED_TO_LIMIT', 'open', 'possible', 'asserted', null, 0.824, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '0cef298a674a6fc7'],
['1e597f30a3b96fb6#c20', 'other countries warned that the invasion might become a disaster Israel', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.888, 'Other countries have warned Israel that the invasion might become a disaster.', 789, 866, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '877df1f0e77802c6'],
['1e597f30a3b96fb6#c21', 'invasion may become disaster', 'MAY_BECOME', 'affirmed', 'possible', 'asserted', null, 0.837, 'Other countries have warned Israel that the invasion might become a disaster.', 789, 866, 'The Eastern Courier > other countries', '|The Eastern Courier|other countries', '|newsroom|named', '|says|warns', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'e487207e0311b734'],
['1e597f30a3b96fb6#c3', 'Joe Biden made the offers in recent weeks', 'MADE', 'affirmed', 'actual', 'asserted', null, 0.849, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '85f263574491f190'],
['1e597f30a3b96fb6#c4', 'senior White House aides made the offers in recent weeks', 'MADE', 'affirmed', 'actual', 'asserted', null, 0.841, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'c255bafd82cae530'],
['1e597f30a3b96fb6#c5', 'They feared that an all-out assault would trap the civilians in the city and may spread the conflict across the region', 'FEARED', 'affirmed', 'actual', 'asserted', null, 0.859, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '10de755229c586f9'],
['1e597f30a3b96fb6#c6', 'all-out assault would trap civilians in Rafah', 'WOULD_TRAP', 'affirmed', 'conditional', 'asserted', null, 0.814, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier > They', '|The Eastern Courier|They', '|newsroom|pronoun', '|says|believes', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '7f9e1a157704215b'],
['1e597f30a3b96fb6#c7', 'all-out assault may spread conflict', 'MAY_SPREAD', 'affirmed', 'possible', 'asserted', null, 0.822, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier > They', '|The Eastern Courier|They', '|newsroom|pronoun', '|says|believes', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'f2cc9770b4f138b3'],
['1e597f30a3b96fb6#c8', 'Benjamin Netanyahu called up thousands of reservists last week', 'CALLED_UP', 'affirmed', 'actual', 'asserted', 'MOBILIZE', 0.852, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, '2024-05-06', '2024-05-06', '6f53d3485e5ca415'],
['1e597f30a3b96fb6#c9', 'Benjamin Netanyahu ordered airstrikes', 'ORDERED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.848, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '6a49212e9a73703d'],
['31d0ceeaef990ac8#c0', 'company may pause automation plan for two years', 'MAY_PAUSE', 'affirmed', 'possible', 'asserted', null, 0.734, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier > The Harbor Ledger > two executives', '|The Eastern Courier|The Harbor Ledger|two executives', '|newsroom|named|unnamed', '|says|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, '2026-09-09', '2026-09-09', '077e9a1f5d1cc3f2'],
['31d0ceeaef990ac8#c1', 'The Harbor Ledger reported The company at the center of the Castermouth port strike may pause its automation plan for two years on Monday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.86, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, '2024-09-09', '2024-09-09', 'aca3e3c9cff06e46'],
['31d0ceeaef990ac8#c10', 'Peter Lindqvist said he had not seen the proposal', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.818, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'b7cdcb66b3363b15'],
['31d0ceeaef990ac8#c11', 'Peter Lindqvist did not see proposal', 'DID_NOT_SEE', 'denied', 'actual', 'asserted', null, 0.751, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist', '|newsroom|pronoun', '|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'c8cd08bb16a73b5d'],
['31d0ceeaef990ac8#c12', 'strike had cost exporters in its fifth day', 'HAD', 'affirmed', 'actual', 'asserted', null, 0.846, 'The strike, now in its fifth day, has cost exporters an estimated $90 million.', 489, 567, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, '2024-09-09', '2024-09-09', '6ea4e7f2eb3c4200'],
['31d0ceeaef990ac8#c13', 'anchored Thirty-one ships off Castermouth', 'ANCHORED', 'affirmed', 'actual', 'asserted', null, 0.872, 'Thirty-one ships are anchored off Castermouth.', 568, 614, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'f55af5394c75390c'],
['31d0ceeaef990ac8#c14', 'Support remained strong', 'REMAINED_STRONG', 'affirmed', 'actual', 'asserted', null, 0.883, 'Support for the strikers remains strong in the city.', 616, 668, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'a199a059e535b03b'],
['31d0ceeaef990ac8#c15', 'Ruth Castellano joined march on Sunday', 'JOINED', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.841, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, '2024-09-08', '2024-09-08', '8a24288fbb5b819b'],
['31d0ceeaef990ac8#c16', 'Ruth Castellano called for compromise', 'CALLED_FOR', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.759, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'de79d144bc2e69f7'],
['31d0ceeaef990ac8#c2', 'The Harbor Ledger cited two executives', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.854, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '60af701b0527dba8'],
['31d0ceeaef990ac8#c3', 'union would accept weekend shifts', 'WOULD_ACCEPT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.813, 'In return, the union would have to accept weekend shifts, the newspaper said.', 164, 241, 'The Eastern Courier > The Harbor Ledger', '|The Eastern Courier|The Harbor Ledger', '|newsroom|named', '|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '52e8a65f65e01d45'],
['31d0ceeaef990ac8#c4', 'The Harbor Ledger said In return, the union would have to accept weekend shifts', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.833, 'In return, the union would have to accept weekend shifts, the newspaper said.', 164, 241, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '4a968e25b13a1cf6'],
['31d0ceeaef990ac8#c5', 'may not confirm report', 'MAY_NOT_CONFIRM', 'denied', 'possible', 'asserted', null, 0.81, 'The report could not be independently confirmed.', 242, 290, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '77e802372ccf46c4'],
['31d0ceeaef990ac8#c6', 'A spokeswoman declined to comment', 'DECLINED_TO_COMMENT', 'denied', 'actual', 'asserted', null, 0.841, 'A spokeswoman for Brightwater declined to comment.', 292, 342, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '6a02983ec384e0cb'],
['31d0ceeaef990ac8#c7', 'Peter Lindqvist told that he welcomed "any step that opens the gates lawmakers', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.865, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '8cffbaaafc67e6b8'],
['31d0ceeaef990ac8#c8', 'Peter Lindqvist welcomed', 'WELCOMED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.763, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist', '|newsroom|named', '|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '511586dbbedacae6'],
['31d0ceeaef990ac8#c9', 'any step opened gates', 'OPENED', 'affirmed', 'actual', 'presupposed', null, 0.664, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist|Peter Lindqvist', '|newsroom|named|pronoun', '|says|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'bdc7e4110bce3d6c'],
['37f710daf59ade1d#c0', 'Brightwater Terminals was ready to shelve its automated cranes for two years', 'WAS_READY_TO_SHELVE', 'affirmed', 'possible', 'asserted', 'AGREE', 0.814, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', '|if the dockworkers accept weekend shifts', '|if', 'The Harbor Ledger', '2024-09-09', null, '2026-09-09', '2026-09-09', '0be648858811483d'],
['37f710daf59ade1d#c1', 'the dockworkers if accepted weekend shifts', 'IF_ACCEPTED', 'open', 'possible', 'asserted', null, 0.795, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '98805ef2c861d029'],
['37f710daf59ade1d#c10', 'This must end', 'MUST_END', 'affirmed', 'required', 'asserted', null, 0.788, '"This has to end."', 370, 388, 'The Harbor Ledger > one of them', '|The Harbor Ledger|one of them', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '561cf38dc47acbec'],
['37f710daf59ade1d#c11', 'board did not approve proposal', 'DID_NOT_APPROVE', 'denied', 'actual', 'asserted', null, 0.852, 'The board has not approved the proposal.', 390, 430, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '6bd3380bda81482c'],
['37f710daf59ade1d#c12', 'Douglas Hale considered it is opposed to any delay', 'CONSIDERED', 'affirmed', 'actual', 'asserted', null, 0.798, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger > one executive', '|The Harbor Ledger|one executive', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '67ff166547403e1b'],
['37f710daf59ade1d#c13', 'Aldgate Capital is largest shareholder of firm', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.917, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '21d1ddf9bc8035c2'],
['37f710daf59ade1d#c14', 'one executive said Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.835, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '06ac88b332fd073f'],
['37f710daf59ade1d#c15', 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'c50628b7939242d4'],
['37f710daf59ade1d#c16', 'Federation of Dock and Harbor Workers would welcome a pause', 'WOULD_WELCOME', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.825, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '1978312457c42705'],
['37f710daf59ade1d#c17', 'Federation of Dock and Harbor Workers may not accept compulsory weekend work', 'MAY_NOT_ACCEPT', 'denied', 'possible', 'asserted', null, 0.844, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'fb774088b52c836a'],
['37f710daf59ade1d#c18', 'The official added that members might agree to voluntary shifts', 'ADDED', 'affirmed', 'actual', 'asserted', null, 0.8, 'The official added that members might agree to voluntary shifts.', 658, 722, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '8cb5bc3c8af5a052'],
['37f710daf59ade1d#c19', 'members may agree to voluntary shifts', 'MAY_AGREE', 'affirmed', 'possible', 'asserted', null, 0.862, 'The official added that members might agree to voluntary shifts.', 658, 722, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '6a9a53168c97c730'],
['37f710daf59ade1d#c2', 'two senior executives told Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts The Harbor Ledger', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.85, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '5230a9b6a4a24ea6'],
['37f710daf59ade1d#c20', 'court denied Brightwater\'s request', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.843, 'A court on Friday denied Brightwater\'s request to halt the strike.', 724, 790, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '3fa023a8ff7bf2a7'],
['37f710daf59ade1d#c21', 'Brightwater Terminals asked to halt strike', 'ASKED_TO_HALT', 'affirmed', 'asked', 'asserted', null, 0.842, 'A court on Friday denied Brightwater\'s request to halt the strike.', 724, 790, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'c639604230a8269c'],
['37f710daf59ade1d#c22', 'The judge ruled that the vote had been lawful', 'RULED', 'affirmed', 'actual', 'asserted', null, 0.89, 'The judge ruled that the vote had been lawful.', 791, 837, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '8d837f93f619f099'],
['37f710daf59ade1d#c23', 'vote was lawful', 'WAS_LAWFUL', 'affirmed', 'actual', 'asserted', null, 0.877, 'The judge ruled that the vote had been lawful.', 791, 837, 'The Harbor Ledger > judge', '|The Harbor Ledger|judge', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '6bbf033b9675cf0f'],
['37f710daf59ade1d#c3', 'Brightwater Terminals would present proposal to the mediator to the mediator', 'WOULD_PRESENT', 'affirmed', 'conditional', 'asserted', null, 0.722, 'The company would present the proposal to the mediator this week, the executives said.', 158, 244, 'The Harbor Ledger > executives', '|The Harbor Ledger|executives', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'a94348714221d0a6'],
['37f710daf59ade1d#c4', 'the executives said The company would present the proposal to the mediator this week', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.883, 'The company would present the proposal to the mediator this week, the executives said.', 158, 244, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'dd079ef7f522c914'],
['37f710daf59ade1d#c5', 'They asked not to be named because they were discussing confidential matters', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.807, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '6ca83240952e1c1d'],
['37f710daf59ade1d#c6', 'did not name They', 'DID_NOT_NAME', 'denied', 'actual', 'asserted', null, 0.671, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger > executives', '|The Harbor Ledger|executives', '|newsroom|pronoun', '|says|asks', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '0ffe15ddcd120704'],
['37f710daf59ade1d#c7', 'they discussed confidential matters', 'DISCUSSED', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.784, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger > executives', '|The Harbor Ledger|executives', '|newsroom|pronoun', '|says|asks', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'e9241f5a5fc8a6aa'],
['37f710daf59ade1d#c8', 'Everybody lost money', 'LOST', 'affirmed', 'actual', 'asserted', null, 0.804, '"Everybody is losing money," one of them said.', 323, 369, 'The Harbor Ledger > one of them', '|The Harbor Ledger|one of them', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '5d275d5930aa6e6f'],
['37f710daf59ade1d#c9', 'one of them said Everybody is losing money', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.862, '"Everybody is losing money," one of them said.', 323, 369, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '6033a8a0cb49f85a'],
['3ad4cf08c80e7cd1#c0', 'Helen Strand said that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday on Friday', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.888, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, '2024-09-13', '2024-09-13', 'c714ca8451c95dec'],
['3ad4cf08c80e7cd1#c1', 'government would invoke Ports Act', 'WOULD_INVOKE', 'affirmed', 'conditional', 'asserted', null, 0.824, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '61d5c3b66fbfe0f0'],
['3ad4cf08c80e7cd1#c10', 'did not use law', 'DID_NOT_USE', 'denied', 'actual', 'asserted', null, 0.819, 'The law, which was passed in 1974, has never been used.', 266, 321, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '7cc320c6703440de'],
['3ad4cf08c80e7cd1#c11', 'It would allow soldiers to operate the cranes', 'WOULD_ALLOW', 'affirmed', 'conditional', 'asserted', 'CONCEDE', 0.84, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'e329bf8acb5f0bb3'],
['3ad4cf08c80e7cd1#c12', 'soldiers would be allowed to operate the cranes', 'WOULD_BE_ALLOWED_TO_OPERATE', 'affirmed', 'possible', 'asserted', null, 0.825, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '45c15a29869cbb74'],
['3ad4cf08c80e7cd1#c13', 'it can not force workers to return', 'CAN_NOT_FORCE', 'denied', 'possible', 'asserted', null, 0.73, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'a7109cfa0b3a8bd3'],
['3ad4cf08c80e7cd1#c14', 'workers can not return', 'CAN_NOT_RETURN', 'denied', 'possible', 'asserted', null, 0.82, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '18b2f2325524ef98'],
['3ad4cf08c80e7cd1#c15', 'Ines Moreau condemned the threat', 'CONDEMNED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.863, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'd0e7a2431c7abcdd'],
['3ad4cf08c80e7cd1#c16', 'Ines Moreau said troops would not solve the dispute', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.874, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'ab60d2421a707c9d'],
['3ad4cf08c80e7cd1#c17', 'troops would not solve dispute', 'WOULD_NOT_SOLVE', 'denied', 'conditional', 'asserted', null, 0.845, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch > Ines Moreau', '|Globe Dispatch|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'b7bd98a23f33b8de'],
['3ad4cf08c80e7cd1#c18', 'three other unions pledged to join strike', 'PLEDGED_TO_JOIN', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.824, 'Three other unions have pledged to join the strike if soldiers enter the port.', 482, 560, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '|if soldiers enter the port', '|if', 'Globe Dispatch', '2024-09-13', null, null, null, '9dafdf74699d20dd'],
['3ad4cf08c80e7cd1#c19', 'soldiers if entered port', 'IF_ENTERED', 'open', 'possible', 'asserted', null, 0.854, 'Three other unions have pledged to join the strike if soldiers enter the port.', 482, 560, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '70f346afb619f2c3'],
['3ad4cf08c80e7cd1#c2', 'government would send army to unload food and medicine unless the two sides reached a deal by Monday', 'WOULD_SEND', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.819, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '9654888c5cba9b48'],
['3ad4cf08c80e7cd1#c20', 'A senior official asked not to be identified', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.836, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '8b9b99efa137d157'],
['3ad4cf08c80e7cd1#c21', 'aimed to not identify A senior official', 'AIMED_TO_NOT_IDENTIFY', 'denied', 'planned', 'asserted', null, 0.786, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '51e23289f1875e3e'],
['3ad4cf08c80e7cd1#c22', 'A senior official said the army was unlikely to be sent before the middle of next week', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.869, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '707241879b358cb5'],
['3ad4cf08c80e7cd1#c23', 'was unlikely to send army before the middle', 'WAS_UNLIKELY_TO_SEND', 'denied', 'likely', 'asserted', null, 0.807, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch > senior official', '|Globe Dispatch|senior official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, '2024-09-20', '2024-09-20', 'f939ab21eba6419c'],
['3ad4cf08c80e7cd1#c24', 'Lindqvist believed to oppose the move', 'BELIEVED_TO_OPPOSE', 'affirmed', 'likely', 'asserted', null, 0.826, 'Lindqvist, the minister, is believed to oppose the move.', 709, 765, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '6277f086e34cb67e'],
['3ad4cf08c80e7cd1#c25', 'office denied that', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.844, 'His office denied that.', 766, 789, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'adc152bdf48e2b55'],
['3ad4cf08c80e7cd1#c26', 'Carla Vance led opposition', 'LED', 'affirmed', 'actual', 'asserted', null, 0.818, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'cf9e0c6c91ce3619'],
['3ad4cf08c80e7cd1#c27', 'Carla Vance supported mediated settlement', 'SUPPORTED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.844, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '703be5a42634b2a5'],
['3ad4cf08c80e7cd1#c28', 'Carla Vance would vote against the use', 'WOULD_VOTE', 'affirmed', 'conditional', 'asserted', null, 0.838, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '2021c20ef92bbb08'],
['3ad4cf08c80e7cd1#c3', 'army aimed to unload food', 'AIMED_TO_UNLOAD', 'affirmed', 'planned', 'asserted', null, 0.778, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '|unless the two sides reached a deal by Monday', '|unless', 'Globe Dispatch', '2024-09-13', null, null, null, '44ec1a852320408a'],
['3ad4cf08c80e7cd1#c4', 'army aimed to unload medicine', 'AIMED_TO_UNLOAD', 'affirmed', 'planned', 'asserted', null, 0.79, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '|unless the two sides reached a deal by Monday', '|unless', 'Globe Dispatch', '2024-09-13', null, null, null, '57e86a0bb4fb29f8'],
['3ad4cf08c80e7cd1#c5', 'the two sides if reached deal by Monday', 'IF_REACHED', 'open', 'possible', 'asserted', null, 0.83, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, '2024-09-16', '2024-09-16', 'fba4fd819f570821'],
['3ad4cf08c80e7cd1#c6', 'We was patient', 'WAS', 'affirmed', 'actual', 'asserted', null, 0.786, '"We have been patient," Strand told parliament.', 184, 231, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '623bbcfb1ff59e15'],
['3ad4cf08c80e7cd1#c7', 'Helen Strand told We have been patient parliament', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.869, '"We have been patient," Strand told parliament.', 184, 231, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '484ceb38c26a6ccc'],
['3ad4cf08c80e7cd1#c8', 'Patience did not feed people', 'DID_NOT_FEED', 'denied', 'actual', 'asserted', null, 0.823, '"Patience does not feed people."', 232, 264, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'fdcbd61a3cbf1c7f'],
['3ad4cf08c80e7cd1#c9', 'passed law in 1974', 'PASSED', 'affirmed', 'actual', 'asserted', null, 0.818, 'The law, which was passed in 1974, has never been used.', 266, 321, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, '1974-01-01', '1974-12-31', 'cad349e120a6e1c3'],
['3de775271e7fd2ba#c0', 'United States would support limited operation in Rafah', 'WOULD_SUPPORT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.844, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '180314a8065e2722'],
['3de775271e7fd2ba#c1', 'United States opposed full-scale offensive in the crowded city', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.62, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern > Politico > four US officials', '|The Daily Lantern|Politico|four US officials', '|newsroom|named|unnamed', '|says|says|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'f20baad0e628d11a'],
['3de775271e7fd2ba#c10', 'Rafah believed to shelter last four battalions of Hamas', 'BELIEVED_TO_SHELTER', 'affirmed', 'likely', 'asserted', null, 0.821, 'Rafah, on the border with Egypt, is believed to shelter the last four battalions of Hamas.', 458, 548, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'c5c41189bfe11b0d'],
['3de775271e7fd2ba#c11', 'last four battalions of Hamas is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.937, 'Rafah, on the border with Egypt, is believed to shelter the last four battalions of Hamas.', 458, 548, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '46e89ab868a05eab'],
['3de775271e7fd2ba#c12', 'More than a million Palestinians fled from north', 'FLED_FROM', 'affirmed', 'actual', 'asserted', null, 0.89, 'More than a million Palestinians have fled there from the north of Gaza.', 549, 621, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'e16894ca20ed716b'],
['3de775271e7fd2ba#c13', 'north is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.937, 'More than a million Palestinians have fled there from the north of Gaza.', 549, 621, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '12009f25efe3ee7d'],
['3de775271e7fd2ba#c14', 'Israeli military is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.901, 'The Israeli military has yet to produce a plan to protect those civilians.', 623, 697, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '5814d08207333dbc'],
['3de775271e7fd2ba#c15', 'Israeli military did not produce plan', 'DID_NOT_PRODUCE', 'denied', 'actual', 'asserted', null, 0.819, 'The Israeli military has yet to produce a plan to protect those civilians.', 623, 697, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '273554c924aa3d0a'],
['3de775271e7fd2ba#c16', 'Two Israeli officials is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.901, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '2fa110a59787d7e9'],
['3de775271e7fd2ba#c17', 'Two Israeli officials told that the army was still working on one Politico', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.877, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'f3e126b332f3fcf4'],
['3de775271e7fd2ba#c18', 'army worked on one', 'WORKED', 'affirmed', 'actual', 'asserted', null, 0.786, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern > Politico > Two Israeli officials', '|The Daily Lantern|Politico|Two Israeli officials', '|newsroom|named|unnamed', '|says|says|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '78fc18e68ee3da71'],
['3de775271e7fd2ba#c19', 'White House warned Israel against invading Rafah', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.832, 'The White House has for weeks warned Israel against invading Rafah.', 775, 842, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'e8c0158191977586'],
['3de775271e7fd2ba#c2', 'Politico reported but it opposes a full-scale offensive in the crowded city on Wednesday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.838, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, '2024-03-13', '2024-03-13', '560d909c6308f7eb'],
['3de775271e7fd2ba#c20', 'Israel warned against invading Rafah', 'WARNED_AGAINST_INVADING', 'denied', 'asked', 'asserted', null, 0.811, 'The White House has for weeks warned Israel against invading Rafah.', 775, 842, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'ca1ad7982796f708'],
['3de775271e7fd2ba#c21', 'Several European governments warned Israel against invasion of the city', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.84, 'Several European governments have warned Israel against an invasion of the city.', 843, 923, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '6a4913c73c3d3191'],
['3de775271e7fd2ba#c3', 'Politico cited four US officials', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.854, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'ec1d73bb5dad2018'],
['3de775271e7fd2ba#c4', 'four US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.933, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '30dce05eeb35664b'],
['3de775271e7fd2ba#c5', 'Top aides told their Israeli counterparts that Washington could accept raids similar to counterterrorism missions', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.832, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern > report', '|The Daily Lantern|report', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'bd727a93bb7f4aed'],
['3de775271e7fd2ba#c6', 'Washington may accept raids', 'MAY_ACCEPT', 'affirmed', 'possible', 'asserted', null, 0.677, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern > report > top aides', '|The Daily Lantern|report|top aides', '|newsroom|named|unnamed', '|says|says|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '4635138d90d12178'],
['3de775271e7fd2ba#c7', 'report said Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.88, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'fc7075746e50b30c'],
['3de775271e7fd2ba#c8', 'The officials spoke on condition of anonymity', 'SPOKE', 'affirmed', 'actual', 'asserted', null, 0.89, 'The officials spoke on condition of anonymity because the talks are secret.', 381, 456, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '9cbfa0ec31b7aa94'],
['3de775271e7fd2ba#c9', 'talks was secret', 'WAS_SECRET', 'affirmed', 'actual', 'asserted', null, 0.878, 'The officials spoke on condition of anonymity because the talks are secret.', 381, 456, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'bee2870eebf409ff'],
['67e9ec990abd7858#c0', 'Jake Sullivan sought to soften a warning', 'SOUGHT_TO_SOFTEN', 'affirmed', 'attempted', 'asserted', null, 0.807, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '69c825fba882ca09'],
['67e9ec990abd7858#c1', 'Joe Biden said that an assault on Rafah would cross a red line over the weekend', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.789, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, '2024-03-09', '2024-03-09', '49da5da8d15d8005'],
['67e9ec990abd7858#c10', 'Four US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.936, 'Four US officials described the message to the outlet.', 585, 639, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'a628434a2a58080b'],
['67e9ec990abd7858#c11', 'Four US officials described message to Politico', 'DESCRIBED', 'affirmed', 'actual', 'asserted', null, 0.842, 'Four US officials described the message to the outlet.', 585, 639, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'dc5d4f148f549f3f'],
['67e9ec990abd7858#c12', 'Joe Biden said that he would never abandon Israel', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'Biden himself has said that he would never abandon Israel.', 641, 699, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '082a7ee89b8bc34b'],
['67e9ec990abd7858#c13', 'Joe Biden would not abandon Israel', 'WOULD_NOT_ABANDON', 'denied', 'conditional', 'asserted', null, 0.753, 'Biden himself has said that he would never abandon Israel.', 641, 699, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '30f4e44fef905d0d'],
['67e9ec990abd7858#c14', 'Joe Biden said that crossing it would not lead to a cutoff of all weapons', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.818, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '67fcda727886d211'],
['67e9ec990abd7858#c15', 'Israel whether accepted the American terms', 'WHETHER_ACCEPTED', 'open', 'actual', 'asserted', null, 0.826, 'It is unclear whether Israel has accepted the American terms.', 791, 852, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '3d52f02780649e84'],
['67e9ec990abd7858#c16', 'Benjamin Netanyahu did not commit Benjamin Netanyahu in public to any limit', 'DID_NOT_COMMIT', 'denied', 'actual', 'asserted', null, 0.73, 'Prime Minister Benjamin Netanyahu has not committed himself in public to any limit on the operation.', 853, 953, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'b6ed53898a92dff9'],
['67e9ec990abd7858#c2', 'full invasion of Rafah would cross red line', 'WOULD_CROSS', 'affirmed', 'conditional', 'asserted', null, 0.847, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '3716f1c668f82bc6'],
['67e9ec990abd7858#c3', 'Joe Biden did not announce new policy', 'DID_NOT_ANNOUNCE', 'denied', 'actual', 'asserted', null, 0.794, 'Biden did not announce a new policy, Sullivan told reporters at the White House.', 163, 243, 'The Capital Observer > Jake Sullivan', '|The Capital Observer|Jake Sullivan', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '230982f0b256f923'],
['67e9ec990abd7858#c4', 'Jake Sullivan told Biden did not announce a new policy reporters', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.883, 'Biden did not announce a new policy, Sullivan told reporters at the White House.', 163, 243, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'f0569503fe28a386'],
['67e9ec990abd7858#c5', 'Jake Sullivan dismissed as uninformed speculation', 'DISMISSED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.818, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'f5f21bbc60f8dfac'],
['67e9ec990abd7858#c6', 'Joe Biden would consider conditions on military aid', 'WOULD_CONSIDER', 'affirmed', 'conditional', 'asserted', null, 0.73, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer > ', '|The Capital Observer|', '|newsroom|unnamed', '|says|says', '|if Israel launched a major campaign in the city', '|if', 'The Capital Observer', '2024-03-14', null, null, null, '1e39fa935633d83d'],
['67e9ec990abd7858#c7', 'Israel if launched major campaign in Rafah', 'IF_LAUNCHED', 'open', 'possible', 'asserted', null, 0.826, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer > ', '|The Capital Observer|', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'df32f2e2fbd2cb9d'],
['67e9ec990abd7858#c8', 'Politico would support Israeli push against Hamas targets in beneath Rafah as long', 'WOULD_SUPPORT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.76, 'According to Politico, the administration would support an Israeli push against Hamas targets in and beneath Rafah as long as Israel stops short of a large invasion.', 419, 584, 'The Capital Observer > Politico', '|The Capital Observer|Politico', '|newsroom|named', '|says|says', '|as long as Israel stops short of a large invasion', '|as long as', 'The Capital Observer', '2024-03-14', null, null, null, '81b00e5be87acfd4'],
['67e9ec990abd7858#c9', 'Israel if stopped short', 'IF_STOPPED_SHORT', 'open', 'possible', 'asserted', null, 0.836, 'According to Politico, the administration would support an Israeli push against Hamas targets in and beneath Rafah as long as Israel stops short of a large invasion.', 419, 584, 'The Capital Observer > Politico', '|The Capital Observer|Politico', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'b3fb6dcdfd0fb494'],
['6ecbe70c84387cb5#c0', 'More than 4,000 dockworkers walked off the job on Thursday', 'WALKED', 'affirmed', 'actual', 'asserted', null, 0.86, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, '2024-09-05', '2024-09-05', '9376ee8dfca735c2'],
['6ecbe70c84387cb5#c1', 'country\'s largest grain port is in country', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.927, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '3fe072af63c77117'],
['6ecbe70c84387cb5#c10', 'Brightwater Terminals if dropped automation plan', 'IF_DROPPED', 'open', 'possible', 'asserted', null, 0.772, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'ee5494bce9b72625'],
['6ecbe70c84387cb5#c11', 'Brightwater Terminals called illegal strike', 'CALLED_ILLEGAL', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.841, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'd9d4f96b5b6f348f'],
['6ecbe70c84387cb5#c12', 'Brightwater Terminals asked court to stop it', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.867, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '41da82187196b7de'],
['6ecbe70c84387cb5#c13', 'court asked to stop it', 'ASKED_TO_STOP', 'affirmed', 'asked', 'asserted', null, 0.758, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '2ef1deda6489087c'],
['6ecbe70c84387cb5#c14', 'Carla Vance criticized government Carla Vance for its silence', 'CRITICIZED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.819, 'Opposition leader Carla Vance criticized the government for its silence.', 425, 497, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'b6cada12b71b2be4'],
['6ecbe70c84387cb5#c15', 'Helen Strand traveled', 'TRAVELED', 'affirmed', 'actual', 'asserted', null, 0.883, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '81062415cc5210b0'],
['6ecbe70c84387cb5#c16', 'Helen Strand did not comment on strike', 'DID_NOT_COMMENT', 'denied', 'actual', 'asserted', null, 0.854, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'bfd0851b0551e5d9'],
['6ecbe70c84387cb5#c17', 'National Growers Association warned that silos would be full within ten days', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.89, 'The National Growers Association warned that silos would be full within ten days.', 578, 659, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'd6c652bf90f75809'],
['6ecbe70c84387cb5#c18', 'silos would be full within ten days', 'WOULD_BE_FULL', 'affirmed', 'conditional', 'asserted', null, 0.845, 'The National Growers Association warned that silos would be full within ten days.', 578, 659, 'The Daily Lantern > National Growers Association', '|The Daily Lantern|National Growers Association', '|newsroom|named', '|says|warns', '', '', 'The Daily Lantern', '2024-09-05', null, '2024-09-15', '2024-09-15', 'd76e80c7dda7618a'],
['6ecbe70c84387cb5#c2', 'shut country\'s largest grain port for the first time in 22 years', 'SHUT', 'affirmed', 'actual', 'asserted', 'COERCE', 0.858, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '803563b9230b39cd'],
['6ecbe70c84387cb5#c3', 'pickets blocked gates', 'BLOCKED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.871, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '73e86e1f2c2ba122'],
['6ecbe70c84387cb5#c4', 'gates is in four terminals', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.907, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '2451be79b7ea7a40'],
['6ecbe70c84387cb5#c5', 'Brightwater Terminals ran four terminals', 'RAN', 'affirmed', 'actual', 'presupposed', null, 0.789, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '9694849413f47a02'],
['6ecbe70c84387cb5#c6', 'eleven ships left to wait in bay', 'LEFT_TO_WAIT_IN', 'affirmed', 'possible', 'asserted', null, 0.814, 'Eleven ships were left waiting in the bay.', 218, 260, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '90c6cbf81eb4603b'],
['6ecbe70c84387cb5#c7', 'union said that it will keep the port closed until the company drops its automation plan', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '8cab9d75e1213b17'],
['6ecbe70c84387cb5#c8', 'union will keep port', 'WILL_KEEP', 'affirmed', 'planned', 'asserted', null, 0.706, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '|until the company drops its automation plan', '|until', 'The Daily Lantern', '2024-09-05', null, null, null, 'b96609296e220d6a'],
['6ecbe70c84387cb5#c9', 'union will close', 'WILL_CLOSE', 'affirmed', 'planned', 'asserted', null, 0.738, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '3a99375fad0d2234'],
['6f450208f984b15f#c0', 'port is in Castermouth', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.937, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '310667ffdc7225f6'],
['6f450208f984b15f#c1', 'Dockworkers voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes', 'VOTED', 'affirmed', 'actual', 'asserted', null, 0.877, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, '2024-09-01', '2024-09-01', 'f0232fc94cbdee00'],
['6f450208f984b15f#c10', 'Ines Moreau is president of union', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.889, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '0834786f497ddbe1'],
['6f450208f984b15f#c11', 'a software update will not replace members', 'WILL_NOT_REPLACE', 'denied', 'planned', 'asserted', null, 0.768, '"They will not be replaced by a software update.', 398, 446, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'd815eb83cafa6b49'],
['6f450208f984b15f#c12', 'union was ready to talk', 'WAS_READY_TO_TALK', 'affirmed', 'possible', 'asserted', 'AGREE', 0.733, 'We are ready to talk, and we are ready to walk."', 447, 495, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '0ab93563ed876f3a'],
['6f450208f984b15f#c13', 'union was ready to walk', 'WAS_READY_TO_WALK', 'affirmed', 'possible', 'asserted', 'AGREE', 0.738, 'We are ready to talk, and we are ready to walk."', 447, 495, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'da5c9d9b3122b632'],
['6f450208f984b15f#c14', 'Brightwater Terminals operated four of the six terminals', 'OPERATED', 'affirmed', 'actual', 'asserted', null, 0.831, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'c65b446667436620'],
['6f450208f984b15f#c15', 'Brightwater Terminals said it regretted the vote', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.877, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '3a453cd30aa38b56'],
['6f450208f984b15f#c16', 'Brightwater Terminals regretted vote', 'REGRETTED', 'affirmed', 'actual', 'asserted', null, 0.775, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger > Brightwater Terminals', '|The Harbor Ledger|Brightwater Terminals', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'f40651c9477156a0'],
['6f450208f984b15f#c17', 'Douglas Hale promised that nobody will be dismissed before 2027', 'PROMISED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.843, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '55c98a5ede162780'],
['6f450208f984b15f#c18', 'will not dismiss nobody before 2027', 'WILL_NOT_DISMISS', 'denied', 'planned', 'asserted', null, 0.734, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger > Douglas Hale', '|The Harbor Ledger|Douglas Hale', '|newsroom|named', '|says|promises', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'a3b6c787b11320fe'],
['6f450208f984b15f#c19', 'Douglas Hale refused to put the promise in writing', 'REFUSED_TO_PUT', 'denied', 'actual', 'asserted', null, 0.729, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'f1559c4a4bd2b7a7'],
['6f450208f984b15f#c2', 'Dockworkers aimed to strike from Thursday', 'AIMED_TO_STRIKE', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.82, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '|unless Brightwater Terminals withdraws its plan to automate 14 cranes', '|unless', 'The Harbor Ledger', '2024-09-02', null, '2024-09-05', '2024-09-05', '38f6a90e395eaa31'],
['6f450208f984b15f#c20', 'Castermouth handled a third of the country\'s grain exports', 'HANDLED', 'affirmed', 'actual', 'asserted', null, 0.88, 'Castermouth handles a third of the country\'s grain exports.', 732, 791, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '2342403eb136d70f'],
['6f450208f984b15f#c21', 'Ruth Castellano urged both sides to return to the table', 'URGED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.819, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '46fc0e634183fab6'],
['6f450208f984b15f#c22', 'both sides asked to return to the table', 'ASKED_TO_RETURN', 'affirmed', 'asked', 'asserted', null, 0.808, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '9dfd852f0654163f'],
['6f450208f984b15f#c3', 'Brightwater Terminals if withdrew plan', 'IF_WITHDREW', 'open', 'possible', 'asserted', null, 0.827, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '7877821bcea717f6'],
['6f450208f984b15f#c4', 'Brightwater Terminals aimed to automate 14 cranes', 'AIMED_TO_AUTOMATE', 'affirmed', 'planned', 'asserted', null, 0.707, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'bab9544cccb692a2'],
['6f450208f984b15f#c5', 'Federation of Dock and Harbor Workers said that 91 percent of its members had backed the walkout', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.877, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '71b5adc869615f54'],
['6f450208f984b15f#c6', '91 percent backed walkout', 'BACKED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.864, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger > Federation of Dock and Harbor Workers', '|The Harbor Ledger|Federation of Dock and Harbor Workers', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '1b42f1f84d6e21a3'],
['6f450208f984b15f#c7', 'plan would eliminate about 600 jobs', 'WOULD_ELIMINATE', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.734, 'The plan would eliminate about 600 jobs, according to the union.', 260, 324, 'The Harbor Ledger > union', '|The Harbor Ledger|union', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '7fb5241530431861'],
['6f450208f984b15f#c8', 'members built port', 'BUILT', 'affirmed', 'actual', 'asserted', null, 0.866, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '1c16555e019eea35'],
['6f450208f984b15f#c9', 'Ines Moreau said Our members built this port', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.84, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '8476f878083fa5a5'],
['7692aa2c67bce030#c0', 'Yoav Gallant is Defense Minister of Israel', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.923, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '9c214a88457aa720'],
['7692aa2c67bce030#c1', 'Yoav Gallant hinted that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based on Wednesday', 'HINTED', 'affirmed', 'actual', 'asserted', null, 0.867, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, '2024-03-13', '2024-03-13', '8532067884f74835'],
['7692aa2c67bce030#c10', 'place was not safe for militants', 'WAS_NOT_SAFE_FOR', 'denied', 'actual', 'asserted', null, 0.836, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '33ca12a4f9d10344'],
['7692aa2c67bce030#c11', 'would kill those', 'WOULD_KILL', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.744, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '8b72d9cd092b3e4a']
] AS line
WITH {id: line[0], properties: {name: line[1], relation: line[2], polarity: line[3], modality: line[4], status: line[5], category: line[6], confidence: line[7], quote: line[8], start: line[9], end: line[10], saidBy: line[11], tellers: tail(split(line[12], '|')), tellerKinds: tail(split(line[13], '|')), tellerActs: tail(split(line[14], '|')), conditions: tail(split(line[15], '|')), conditionKinds: tail(split(line[16], '|')), outlet: line[17], published: date(line[18]), publishedAt: line[19], from: date(line[20]), to: date(line[21]), newsgraph: line[22]}} AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['7692aa2c67bce030#c12', 'would put those on trial', 'WOULD_PUT', 'affirmed', 'conditional', 'asserted', null, 0.739, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '30f1f14a3f17480d'],
['7692aa2c67bce030#c13', 'A US Defense Department official said there was no sign that an offensive was imminent', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '6637aa7ff60a002f'],
['7692aa2c67bce030#c14', 'no sign was not', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.838, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'a6b2e70c6c910971'],
['7692aa2c67bce030#c15', 'offensive whether was imminent', 'WHETHER_WAS_IMMINENT', 'open', 'actual', 'asserted', null, 0.849, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '33e132a6d2c614f6'],
['7692aa2c67bce030#c16', 'Israeli army is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.901, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '75f9614d1a3e19bb'],
['7692aa2c67bce030#c17', 'Israeli army would move forces', 'WOULD_MOVE', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.828, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '92951d2f2dc471bc'],
['7692aa2c67bce030#c18', 'it did not do', 'DID_NOT_DO', 'denied', 'actual', 'asserted', null, 0.768, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '4b6f839c1f787ea6'],
['7692aa2c67bce030#c19', 'the official said The Israeli army would first have to move forces, and it has not done so', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.818, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '94d6cf24d58e20eb'],
['7692aa2c67bce030#c2', 'troops would enter Rafah', 'WOULD_ENTER', 'affirmed', 'conditional', 'asserted', null, 0.805, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'd9d44a1f8ae162cd'],
['7692aa2c67bce030#c20', 'An Israeli official said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.877, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '374eb15b1f8a1074'],
['7692aa2c67bce030#c21', 'operation of some kind was inevitable', 'WAS_INEVITABLE', 'affirmed', 'actual', 'asserted', null, 0.851, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'd18e3af4779889cd'],
['7692aa2c67bce030#c22', 'may not win war', 'MAY_NOT_WIN', 'denied', 'possible', 'asserted', null, 0.8, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '99b1de3f6b990e59'],
['7692aa2c67bce030#c23', 'Hamas kept brigades in Rafah', 'KEPT', 'affirmed', 'actual', 'asserted', null, 0.838, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '3510e26b44f2b5f7'],
['7692aa2c67bce030#c24', 'United States opposed invasion of the city', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.857, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '|unless Israel presents a credible plan for the displaced', '|unless', 'Globe Dispatch', '2024-03-13', null, null, null, 'f286244e0f2f1c3f'],
['7692aa2c67bce030#c25', 'Israel if presented credible plan', 'IF_PRESENTED', 'open', 'possible', 'asserted', null, 0.827, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '0c3fd0a300532572'],
['7692aa2c67bce030#c26', 'displaced credible plan', 'DISPLACED', 'affirmed', 'actual', 'presupposed', 'COERCE', 0.751, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'd509c62a2aa0948c'],
['7692aa2c67bce030#c3', 'Rafah is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.889, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '16065008566ffa22'],
['7692aa2c67bce030#c4', 'Israel said the last Hamas battalions are based', 'SAID', 'affirmed', 'actual', 'presupposed', null, 0.816, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'bfa7ea18de1b5bd3'],
['7692aa2c67bce030#c5', 'last four battalions of Hamas is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.917, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '71e87e78e1a6593b'],
['7692aa2c67bce030#c6', 'based last four battalions of Hamas', 'BASED', 'affirmed', 'actual', 'asserted', null, 0.71, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant > Israel', '|Globe Dispatch|Yoav Gallant|Israel', '|newsroom|named|named', '|says|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '5edbb7cbc6c7789d'],
['7692aa2c67bce030#c7', 'Yoav Gallant spoke to soldiers', 'SPOKE_TO', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.852, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'b09a5a99f6c09f73'],
['7692aa2c67bce030#c8', 'Yoav Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '975dd2fa47803c38'],
['7692aa2c67bce030#c9', 'place is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.88, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'd941e36b822f385d'],
['a5df06daf36fb3b9#c0', 'More than 4,000 dockworkers walked off the job on Thursday', 'WALKED', 'affirmed', 'actual', 'asserted', null, 0.86, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, '2024-09-05', '2024-09-05', 'f49e9c16aa998e0c'],
['a5df06daf36fb3b9#c1', 'country\'s largest grain port is in country', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.927, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'de995d2b01a9196f'],
['a5df06daf36fb3b9#c10', 'Brightwater Terminals if dropped automation plan', 'IF_DROPPED', 'open', 'possible', 'asserted', null, 0.772, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'c454c731226aa0c3'],
['a5df06daf36fb3b9#c11', 'Brightwater Terminals called illegal strike', 'CALLED_ILLEGAL', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.841, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '95fcbc67f8de9f94'],
['a5df06daf36fb3b9#c12', 'Brightwater Terminals asked court to stop it', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.867, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'e940d2de3db68315'],
['a5df06daf36fb3b9#c13', 'court asked to stop it', 'ASKED_TO_STOP', 'affirmed', 'asked', 'asserted', null, 0.758, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'd623722ae2ff304e'],
['a5df06daf36fb3b9#c14', 'National Growers Association warned that silos would be full within ten days', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.89, 'The National Growers Association warned that silos would be full within ten days.', 455, 536, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'a13ce20c2cd24124'],
['a5df06daf36fb3b9#c15', 'silos would be full within ten days', 'WOULD_BE_FULL', 'affirmed', 'conditional', 'asserted', null, 0.845, 'The National Growers Association warned that silos would be full within ten days.', 455, 536, 'Meridian Wire > National Growers Association', '|Meridian Wire|National Growers Association', '|newsroom|named', '|says|warns', '', '', 'Meridian Wire', '2024-09-05', null, '2024-09-15', '2024-09-15', 'e13a5f0c01c79f6e'],
['a5df06daf36fb3b9#c16', 'grain if moved', 'IF_MOVED', 'open', 'possible', 'asserted', null, 0.828, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire > Tom Abara', '|Meridian Wire|Tom Abara', '|newsroom|unnamed', '|says|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '2e4294ef721391dc'],
['a5df06daf36fb3b9#c17', 'did not pay our farmers', 'DID_NOT_PAY', 'denied', 'actual', 'asserted', null, 0.796, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire > Tom Abara', '|Meridian Wire|Tom Abara', '|newsroom|unnamed', '|says|says', '|If the grain does not move', '|if', 'Meridian Wire', '2024-09-05', null, null, null, 'b913050c8483b3ee'],
['a5df06daf36fb3b9#c18', 'Tom Abara said If the grain does not move, our farmers do not get paid', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.853, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '6f1a3b374e6e4a22'],
['a5df06daf36fb3b9#c19', 'police said that no arrests had been made', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'Police said that no arrests had been made.', 628, 670, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '973305e977f75d72'],
['a5df06daf36fb3b9#c2', 'shut country\'s largest grain port for the first time in 22 years', 'SHUT', 'affirmed', 'actual', 'asserted', 'COERCE', 0.858, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '7aa5e92c0058d787'],
['a5df06daf36fb3b9#c20', 'did not make arrests', 'DID_NOT_MAKE', 'denied', 'actual', 'asserted', null, 0.817, 'Police said that no arrests had been made.', 628, 670, 'Meridian Wire > police', '|Meridian Wire|police', '|newsroom|named', '|says|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'cb4f4fee3f6ea759'],
['a5df06daf36fb3b9#c3', 'pickets blocked gates', 'BLOCKED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.871, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '28bb97816c1c4009'],
['a5df06daf36fb3b9#c4', 'gates is in four terminals', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.907, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '4492e9ef5184404d'],
['a5df06daf36fb3b9#c5', 'Brightwater Terminals ran four terminals', 'RAN', 'affirmed', 'actual', 'presupposed', null, 0.789, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '035c515e6f4a4c13'],
['a5df06daf36fb3b9#c6', 'eleven ships left to wait in bay', 'LEFT_TO_WAIT_IN', 'affirmed', 'possible', 'asserted', null, 0.814, 'Eleven ships were left waiting in the bay.', 248, 290, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '1bff14fbcef24faf'],
['a5df06daf36fb3b9#c7', 'union said that it will keep the port closed until the company drops its automation plan', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '83d87fe72fbd2ff4'],
['a5df06daf36fb3b9#c8', 'union will keep port', 'WILL_KEEP', 'affirmed', 'planned', 'asserted', null, 0.706, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '|until the company drops its automation plan', '|until', 'Meridian Wire', '2024-09-05', null, null, null, '8cb64fa208a4589e'],
['a5df06daf36fb3b9#c9', 'union will close', 'WILL_CLOSE', 'affirmed', 'planned', 'asserted', null, 0.738, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '611c390eac5806bf'],
['ae4c282f84fb4ea9#c0', 'Brightwater Terminals denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.874, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '6d294f3612096c16'],
['ae4c282f84fb4ea9#c1', 'The Harbor Ledger is part of Harbor', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.92, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '8135dbd66a5e2fe7'],
['ae4c282f84fb4ea9#c10', 'formal offer did not exist', 'DID_NOT_EXIST', 'denied', 'actual', 'asserted', null, 0.814, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer > company', '|The Capital Observer|company', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'd6bf00072a3e11a5'],
['ae4c282f84fb4ea9#c11', 'company said Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.742, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'ebe54cfaf63dbb88'],
['ae4c282f84fb4ea9#c12', 'Brightwater Terminals did not rule out a pause', 'DID_NOT_RULE_OUT', 'denied', 'actual', 'asserted', null, 0.826, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '0b267dfb4bc3c438'],
['ae4c282f84fb4ea9#c13', 'Ledger said it stood by its reporting', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.89, 'The Ledger said it stood by its reporting.', 421, 463, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '7737dd312fd939bf'],
['ae4c282f84fb4ea9#c14', 'Ledger stood by its reporting', 'STOOD', 'affirmed', 'actual', 'asserted', null, 0.769, 'The Ledger said it stood by its reporting.', 421, 463, 'The Capital Observer > Ledger', '|The Capital Observer|Ledger', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '57ae8a4232f3b8b1'],
['ae4c282f84fb4ea9#c15', 'Ines Moreau accused company of negotiating in bad faith', 'ACCUSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.876, 'Moreau accused the company of negotiating in bad faith.', 465, 520, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '8513ac38c0ba5877'],
['ae4c282f84fb4ea9#c16', 'company negotiated in bad faith', 'NEGOTIATED', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.863, 'Moreau accused the company of negotiating in bad faith.', 465, 520, 'The Capital Observer > Ines Moreau', '|The Capital Observer|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '7c2e42911276ea90'],
['ae4c282f84fb4ea9#c17', 'Ines Moreau said', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.814, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer > Ledger', '|The Capital Observer|Ledger', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '37eb508f68b59d6d'],
['ae4c282f84fb4ea9#c18', 'Ledger told He says no at breakfast and maybe at dinner rally', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.744, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'd36bb102ea5b312b'],
['ae4c282f84fb4ea9#c19', 'union did not receive proposal', 'DID_NOT_RECEIVE', 'denied', 'actual', 'asserted', null, 0.815, 'The union has not received any proposal, she said.', 604, 654, 'The Capital Observer > Ledger', '|The Capital Observer|Ledger', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'a6542d45924116d0'],
['ae4c282f84fb4ea9#c2', 'Brightwater Terminals would not shelve its automated cranes only to soften the statement hours later', 'WOULD_NOT_SHELVE', 'denied', 'conditional', 'asserted', null, 0.706, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer > Brightwater Terminals', '|The Capital Observer|Brightwater Terminals', '|newsroom|named', '|says|denies', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '88780d83826246a6'],
['ae4c282f84fb4ea9#c20', 'Ledger said The union has not received any proposal', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.818, 'The union has not received any proposal, she said.', 604, 654, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '7170edcc95058ec6'],
['ae4c282f84fb4ea9#c21', 'Shares fell 4 percent', 'FELL', 'affirmed', 'actual', 'asserted', null, 0.851, 'Shares in Brightwater fell 4 percent.', 656, 693, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '2b85329fc2abaa82'],
['ae4c282f84fb4ea9#c22', 'Aldgate Capital owned 23 percent', 'OWNED', 'affirmed', 'actual', 'asserted', null, 0.819, 'Aldgate Capital, which owns 23 percent of the company, did not respond to a request for comment.', 694, 790, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'f46a23886e9383cd'],
['ae4c282f84fb4ea9#c23', 'Aldgate Capital did not respond to request for comment', 'DID_NOT_RESPOND_TO', 'denied', 'actual', 'asserted', null, 0.835, 'Aldgate Capital, which owns 23 percent of the company, did not respond to a request for comment.', 694, 790, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'f40e969841cf5a98'],
['ae4c282f84fb4ea9#c3', 'Brightwater Terminals aimed to soften the statement hours', 'AIMED_TO_SOFTEN', 'open', 'planned', 'asserted', null, 0.684, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer > Brightwater Terminals', '|The Capital Observer|Brightwater Terminals', '|newsroom|named', '|says|denies', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '87a1dd82c8dff40a'],
['ae4c282f84fb4ea9#c4', 'story was false', 'WAS_FALSE', 'affirmed', 'actual', 'asserted', null, 0.854, '"The story is false," Hale said in the morning.', 156, 203, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'effe2aff51313407'],
['ae4c282f84fb4ea9#c5', 'Douglas Hale said The story is false in the morning', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.864, '"The story is false," Hale said in the morning.', 156, 203, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, '2024-09-10', '2024-09-10', '4837dd3fdcb13067'],
['ae4c282f84fb4ea9#c6', 'We did not make offer', 'DID_NOT_MAKE', 'denied', 'actual', 'asserted', null, 0.794, '"We have made no such offer and we do not intend to make one."', 204, 266, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'b8a6c4e5b369db0f'],
['ae4c282f84fb4ea9#c7', 'we did not intend to make one', 'DID_NOT_INTEND_TO_MAKE', 'denied', 'planned', 'asserted', null, 0.787, '"We have made no such offer and we do not intend to make one."', 204, 266, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'e9a7f9e7b8b90598'],
['ae4c282f84fb4ea9#c8', 'company issued a correction by the evening', 'ISSUED', 'affirmed', 'actual', 'asserted', null, 0.857, 'By the evening, the company had issued a correction.', 268, 320, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, '2024-09-10', '2024-09-10', 'f8e385a3d1716248'],
['ae4c282f84fb4ea9#c9', 'Douglas Hale meant that no formal offer existed', 'MEANT', 'affirmed', 'actual', 'asserted', null, 0.887, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer > company', '|The Capital Observer|company', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'b776b003a99a0df5'],
['d2ad808d45b48b35#c0', 'A State Department official declined to comment that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah on Washington Post report', 'DECLINED_TO_COMMENT', 'denied', 'actual', 'asserted', null, 0.822, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '49cf9b26ebda74e7'],
['d2ad808d45b48b35#c1', 'United States whether shared intelligence with Israel in order to limit the invasion of Rafah', 'WHETHER_SHARED', 'open', 'actual', 'asserted', null, 0.808, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '0e7ae2e8fc0bba48'],
['d2ad808d45b48b35#c10', 'the State Department official told Discussions with Israel continue the Observer', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.813, '"Discussions with Israel continue," the State Department official told the Observer.', 399, 483, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '5acbf3f7b3358057'],
['d2ad808d45b48b35#c11', 'He would not say if Israel had agreed to the offer', 'WOULD_NOT_SAY', 'denied', 'conditional', 'asserted', null, 0.796, 'He would not say if Israel had agreed to the offer.', 484, 535, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '8a2fdf4efcea011e'],
['d2ad808d45b48b35#c12', 'Israel whether agreed to offer', 'WHETHER_AGREED_TO', 'open', 'actual', 'asserted', null, 0.816, 'He would not say if Israel had agreed to the offer.', 484, 535, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '521e1d45cc85d045'],
['d2ad808d45b48b35#c13', 'Israeli troops is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.883, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '808cb7a1b627b488'],
['d2ad808d45b48b35#c14', 'Israeli troops struck north', 'STRUCK', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.846, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'd56150c64e70dac5'],
['d2ad808d45b48b35#c15', 'north is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.919, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '5203fea14cb1d6c9'],
['d2ad808d45b48b35#c16', 'Hamas militants is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.909, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '2fcdc53b012f65fb'],
['d2ad808d45b48b35#c17', 'Hamas militants regrouped', 'REGROUPED', 'affirmed', 'actual', 'asserted', null, 0.836, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '7599c9c63c78e2c1'],
['d2ad808d45b48b35#c18', 'exodus of civilians accelerated', 'ACCELERATED', 'affirmed', 'actual', 'asserted', null, 0.847, 'The exodus of civilians from the city was accelerating, aid workers said.', 658, 731, 'The Capital Observer > aid workers', '|The Capital Observer|aid workers', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '4da192511b4c46fe'],
['d2ad808d45b48b35#c19', 'aid workers said The exodus of civilians from the city was accelerating', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.874, 'The exodus of civilians from the city was accelerating, aid workers said.', 658, 731, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '42c2a24771bee814'],
['d2ad808d45b48b35#c2', 'United States aimed to limit full invasion of Rafah', 'AIMED_TO_LIMIT', 'open', 'planned', 'asserted', null, 0.837, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '100b829dd79af9d2'],
['d2ad808d45b48b35#c20', 'war killed more than 35,000 people', 'KILLED', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.773, 'The war has killed more than 35,000 people in Gaza, according to the health authority there.', 733, 825, 'The Capital Observer > health authority', '|The Capital Observer|health authority', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '1ab024b201b4f5a2'],
['d2ad808d45b48b35#c21', 'October 7 attack on Israel set off war', 'SET_OFF', 'affirmed', 'actual', 'asserted', null, 0.751, 'It was set off by the October 7 attack on Israel, which killed more than 1,100 people.', 826, 912, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '600bac56f68b6372'],
['d2ad808d45b48b35#c22', 'Israel killed more than 1,100 people', 'KILLED', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.762, 'It was set off by the October 7 attack on Israel, which killed more than 1,100 people.', 826, 912, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '66b5397de32ab825'],
['d2ad808d45b48b35#c3', 'He did not deny it', 'DID_NOT_DENY', 'denied', 'actual', 'asserted', null, 0.718, 'He did not deny it.', 176, 195, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'f6301be760b6f7a6'],
['d2ad808d45b48b35#c4', 'The Washington Post reported that American officials hoped to persuade Israel to carry out a narrower operation', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.813, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '9e44af300a5d34b3'],
['d2ad808d45b48b35#c5', 'American officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.901, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '5211c939fd2cf712'],
['d2ad808d45b48b35#c6', 'American officials hoped to persuade Israel to carry out a narrower operation', 'HOPED_TO_PERSUADE', 'affirmed', 'wished', 'asserted', null, 0.819, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '406d761de7720d60'],
['d2ad808d45b48b35#c7', 'Israel may carry out narrower operation', 'MAY_CARRY_OUT', 'affirmed', 'wished', 'asserted', null, 0.799, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '3d4bbe9fe872a360'],
['d2ad808d45b48b35#c8', 'The Washington Post did not name voiced deep concern', 'DID_NOT_NAME', 'denied', 'actual', 'presupposed', null, 0.656, 'An official whom the newspaper did not name voiced deep concern about the conduct of the war.', 304, 397, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '5af7b44454403697'],
['d2ad808d45b48b35#c9', 'Discussions with Israel continued', 'CONTINUED', 'affirmed', 'actual', 'asserted', null, 0.853, '"Discussions with Israel continue," the State Department official told the Observer.', 399, 483, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '6874710df39074e7'],
['efacce85ae195af1#c0', 'Brightwater Terminals reached tentative agreement on Monday after 19 hours', 'REACHED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.856, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-16', '2024-09-16', '733fa22cbc39d386'],
['efacce85ae195af1#c1', 'dockworkers\' union reached tentative agreement on Monday after 19 hours', 'REACHED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.845, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-16', '2024-09-16', '02a3b42b367e2584'],
['efacce85ae195af1#c10', 'we wanted', 'WANTED', 'affirmed', 'actual', 'asserted', null, 0.787, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '190d91bc929b295f'],
['efacce85ae195af1#c11', 'Ines Moreau said It is not everything we wanted', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.837, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '222c8a86e3de15e2'],
['efacce85ae195af1#c12', 'one of our people did not lose a job', 'DID_NOT_LOSE', 'denied', 'actual', 'asserted', null, 0.838, '"But not one of our people loses a job."', 441, 481, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '34c107eba57c738e'],
['efacce85ae195af1#c13', 'Douglas Hale denied that any pause was planned', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.821, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-09', '2024-09-09', 'fd65c444781fc676'],
['efacce85ae195af1#c14', 'did not plan any pause', 'DID_NOT_PLAN', 'denied', 'actual', 'asserted', null, 0.786, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times > Douglas Hale', '|Northgate Times|Douglas Hale', '|newsroom|named', '|says|denies', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'bef777607fb0e4ea'],
['efacce85ae195af1#c15', 'Douglas Hale thanked the mediator', 'THANKED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.833, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '2b9e142b6f76d053'],
['efacce85ae195af1#c16', 'Douglas Hale called fair the result', 'CALLED_FAIR', 'affirmed', 'actual', 'presupposed', null, 0.774, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'cb71eba7a0b441f9'],
['efacce85ae195af1#c17', 'Aldgate Capital did not endorse agreement', 'DID_NOT_ENDORSE', 'denied', 'actual', 'asserted', null, 0.711, 'Aldgate Capital has yet to endorse the agreement.', 588, 637, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '3711b991f1184126'],
['efacce85ae195af1#c18', 'government dropped its threat', 'DROPPED', 'affirmed', 'actual', 'asserted', null, 0.844, 'The government has dropped its threat to invoke the Ports Act.', 639, 701, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'bfd695c22bcb7c24'],
['efacce85ae195af1#c19', 'government aimed to invoke Ports Act', 'AIMED_TO_INVOKE', 'affirmed', 'planned', 'asserted', null, 0.682, 'The government has dropped its threat to invoke the Ports Act.', 639, 701, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'fd5c20a701226651'],
['efacce85ae195af1#c2', 'Amara Okafor led talks', 'LED', 'affirmed', 'actual', 'presupposed', null, 0.787, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '4524458ed0f4512c'],
['efacce85ae195af1#c20', 'gates expected to reopen on Wednesday', 'EXPECTED_TO_REOPEN', 'affirmed', 'likely', 'asserted', null, 0.833, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times > port authority', '|Northgate Times|port authority', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-18', '2024-09-18', 'dfc1f097981cfd24'],
['efacce85ae195af1#c21', 'port authority said The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.841, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '902b39f057328cde'],
['efacce85ae195af1#c22', 'if completed safety checks', 'IF_COMPLETED', 'open', 'possible', 'asserted', null, 0.826, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times > port authority', '|Northgate Times|port authority', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '1791de3f3dc89d31'],
['efacce85ae195af1#c3', 'Brightwater Terminals will delay its automated cranes under deal until 2027', 'WILL_DELAY', 'affirmed', 'planned', 'asserted', null, 0.767, 'Under the deal, the company will delay its automated cranes until 2027 and pay a raise of 11 percent.', 147, 248, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '9e01d81bc7354023'],
['efacce85ae195af1#c4', 'Brightwater Terminals will pay a raise', 'WILL_PAY', 'affirmed', 'planned', 'asserted', null, 0.756, 'Under the deal, the company will delay its automated cranes until 2027 and pay a raise of 11 percent.', 147, 248, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'f388746cb70bf198'],
['efacce85ae195af1#c5', 'will offer voluntary weekend shifts Workers', 'WILL_OFFER', 'affirmed', 'planned', 'asserted', 'AGREE', 0.827, 'Workers will be offered voluntary weekend shifts.', 249, 298, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '6ef369a82006630c'],
['efacce85ae195af1#c6', 'agreement took effect', 'TOOK_EFFECT', 'affirmed', 'actual', 'asserted', null, 0.877, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '|only if members of the FDHW approve it in a vote on Saturday', '|if', 'Northgate Times', '2024-09-16', null, null, null, '40864eb19c625dfc'],
['efacce85ae195af1#c7', 'members is part of Federation of Dock and Harbor Workers', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.937, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'f31db78134776294'],
['efacce85ae195af1#c8', 'members if approved it in vote', 'IF_APPROVED', 'open', 'possible', 'asserted', null, 0.781, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '9320b1d1831a7c57'],
['efacce85ae195af1#c9', 'It was not everything', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.702, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'e826fcbfcef7b0a6'],
['f4da8b03f6eca253#c0', 'Brightwater Terminals offered its dockworkers', 'OFFERED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.817, 'Brightwater Terminals offered its dockworkers a raise of 11 percent over three years on Tuesday in a late attempt to avert a strike at Castermouth.', 0, 147, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'ef6102dc59e53cdd'],
['f4da8b03f6eca253#c1', 'its dockworkers is part of Brightwater Terminals', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.878, 'Brightwater Terminals offered its dockworkers a raise of 11 percent over three years on Tuesday in a late attempt to avert a strike at Castermouth.', 0, 147, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'b3151c65cbecfd89'],
['f4da8b03f6eca253#c10', 'talks not allowed to speak', 'NOT_ALLOWED_TO_SPEAK', 'denied', 'possible', 'asserted', null, 0.812, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'ae6cb0f46938ea3b'],
['f4da8b03f6eca253#c11', 'Neither side did not agree to idea', 'DID_NOT_AGREE_TO', 'denied', 'actual', 'asserted', null, 0.876, 'Neither side has agreed to the idea.', 533, 569, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '49bac621b06a0881'],
['f4da8b03f6eca253#c12', 'lines feared long dispute', 'FEARED', 'affirmed', 'actual', 'asserted', null, 0.829, 'Shipping lines fear a long dispute.', 571, 606, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '5a6d661681033984'],
['f4da8b03f6eca253#c13', 'Corvane Line diverted three vessels', 'DIVERTED', 'affirmed', 'actual', 'asserted', null, 0.835, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '|if the gates closed', '|if', 'Northgate Times', '2024-09-04', null, null, null, '800f54a5e7535019'],
['f4da8b03f6eca253#c14', 'Corvane Line would move more', 'WOULD_MOVE', 'affirmed', 'conditional', 'asserted', null, 0.804, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '|if the gates closed', '|if', 'Northgate Times', '2024-09-04', null, null, null, 'b71ea878ae8f51ba'],
['f4da8b03f6eca253#c15', 'gates if closed', 'IF_CLOSED', 'open', 'possible', 'asserted', null, 0.81, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '12940ecfa0a265a1'],
['f4da8b03f6eca253#c16', 'a spokesman said Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.88, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '8e7f546f494221b4'],
['f4da8b03f6eca253#c17', 'Peter Lindqvist said that the government had no plans to intervene', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.843, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'ea56b56947811983'],
['f4da8b03f6eca253#c18', 'government did not have plans to intervene', 'DID_NOT_HAVE', 'denied', 'actual', 'asserted', null, 0.835, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times > Peter Lindqvist', '|Northgate Times|Peter Lindqvist', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '216e837826bbc90f'],
['f4da8b03f6eca253#c2', 'offer did not include any change', 'DID_NOT_INCLUDE', 'denied', 'actual', 'asserted', null, 0.825, 'The offer does not include any change to the automation plan.', 149, 210, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '3c61f435fdccad7c'],
['f4da8b03f6eca253#c3', 'Federation of Dock and Harbor Workers rejected it within hours', 'REJECTED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.806, 'The FDHW rejected it within hours.', 211, 245, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '273febada0ee50a5'],
['f4da8b03f6eca253#c4', 'Money was not the question', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.825, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '8e2456a83cf020b5'],
['f4da8b03f6eca253#c5', 'Ines Moreau said Money was never the question," Ms. Moreau said, "and Mr. Hale knows it', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.857, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'c1241838d89ad0e4'],
['f4da8b03f6eca253#c6', 'Douglas Hale knew it', 'KNEW', 'affirmed', 'actual', 'asserted', null, 0.843, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '276e54a0b0eec35e'],
['f4da8b03f6eca253#c7', 'Amara Okafor met parties', 'MET', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.841, 'A government mediator, Judge Amara Okafor, met both parties on Tuesday night.', 322, 399, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '0e56754ae1fb2f6e'],
['f4da8b03f6eca253#c8', 'Amara Okafor may propose two-year freeze on new cranes', 'MAY_PROPOSE', 'affirmed', 'possible', 'asserted', null, 0.69, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times > two people', '|Northgate Times|two people', '|newsroom|unnamed', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '817a81411f8ad5de'],
['f4da8b03f6eca253#c9', 'two people said She may propose a two-year freeze on new cranes', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.851, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '2d26e3c958f6930f'],
['fa335865584ec74e#c0', 'Biden administration offered Israel', 'OFFERED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.744, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times > The Washington Post > four people', '|Northgate Times|The Washington Post|four people', '|newsroom|named|unnamed', '|says|says|says', '|if it holds back from a full invasion of Rafah', '|if', 'Northgate Times', '2024-05-12', null, null, null, '1203b74073d9dce9'],
['fa335865584ec74e#c1', 'Hamas leaders is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.927, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '813d939f98106dee'],
['fa335865584ec74e#c10', 'The help depended on restraint', 'DEPENDED', 'affirmed', 'actual', 'asserted', null, 0.89, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '30eda9c8e65dfba8'],
['fa335865584ec74e#c11', 'it would end', 'WOULD_END', 'affirmed', 'conditional', 'asserted', null, 0.745, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '|if Israel sent in more than a small force', '|if', 'Northgate Times', '2024-05-12', null, null, null, 'a3e69241545b4648'],
['fa335865584ec74e#c12', 'Israel if sent', 'IF_SENT', 'open', 'possible', 'asserted', null, 0.842, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'adfbb586f1f37a7c'],
['fa335865584ec74e#c13', 'Israel did not say whether it accepts the terms', 'DID_NOT_SAY', 'denied', 'actual', 'asserted', null, 0.854, 'Israel has not said whether it accepts the terms.', 539, 588, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '432c50314da29b3c'],
['fa335865584ec74e#c14', 'Israel whether accepted the terms', 'WHETHER_ACCEPTED', 'open', 'actual', 'asserted', null, 0.734, 'Israel has not said whether it accepts the terms.', 539, 588, 'Northgate Times > Israel', '|Northgate Times|Israel', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '50ca3503b14d9c21'],
['fa335865584ec74e#c15', 'Some experts doubted that even limited raids would spare civilians', 'DOUBTED', 'affirmed', 'actual', 'asserted', null, 0.89, 'Some experts doubt that even limited raids would spare civilians.', 590, 655, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '71621eac11dcd69e'],
['fa335865584ec74e#c16', 'limited raids whether would spare civilians', 'WHETHER_WOULD_SPARE', 'open', 'conditional', 'asserted', null, 0.854, 'Some experts doubt that even limited raids would spare civilians.', 590, 655, 'Northgate Times > experts', '|Northgate Times|experts', '|newsroom|unnamed', '|says|believes', '', '', 'Northgate Times', '2024-05-12', null, null, null, '781ca88fcd5f514d'],
['fa335865584ec74e#c17', 'Hamas fighters is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.923, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'e889fe936cdef4ee'],
['fa335865584ec74e#c18', 'hid Hamas fighters among population', 'HID', 'affirmed', 'actual', 'presupposed', null, 0.764, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times > they', '|Northgate Times|they', '|newsroom|pronoun', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '0b942e21b70f662e'],
['fa335865584ec74e#c19', 'they argued With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties', 'ARGUED', 'affirmed', 'actual', 'asserted', null, 0.835, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '1145a80c5f768487'],
['fa335865584ec74e#c2', 'it if held from full invasion of Rafah', 'IF_HELD_FROM', 'open', 'possible', 'asserted', null, 0.68, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times > The Washington Post > four people', '|Northgate Times|The Washington Post|four people', '|newsroom|named|unnamed', '|says|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'c0ac364893f1e3bf'],
['fa335865584ec74e#c20', 'any military action may cause heavy casualties with Hamas fighters', 'MAY_CAUSE', 'affirmed', 'possible', 'asserted', null, 0.857, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times > they', '|Northgate Times|they', '|newsroom|pronoun', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'b50fd67202578ac2'],
['fa335865584ec74e#c21', 'Yahya Sinwar is leader of Hamas', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.923, 'Yahya Sinwar, the leader of Hamas in Gaza, has not been found.', 768, 830, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '6a67794289032482'],
['fa335865584ec74e#c22', 'did not find Yahya Sinwar', 'DID_NOT_FIND', 'denied', 'actual', 'asserted', null, 0.804, 'Yahya Sinwar, the leader of Hamas in Gaza, has not been found.', 768, 830, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'da56a7d78b28763f'],
['fa335865584ec74e#c23', 'Hamas ran office', 'RAN', 'affirmed', 'actual', 'asserted', null, 0.762, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '3e99c86962264e25'],
['fa335865584ec74e#c24', 'office is in Qatar', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.92, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '72d57d1e0bcdfbc3'],
['fa335865584ec74e#c25', 'talks on a truce made progress', 'MADE_PROGRESS', 'affirmed', 'actual', 'asserted', null, 0.849, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'fd22ce3f3ab7b386'],
['fa335865584ec74e#c3', 'The Washington Post reported The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah on Sunday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.816, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, '2024-05-12', '2024-05-12', '9883cd8302355324'],
['fa335865584ec74e#c4', 'The Washington Post cited four people', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.827, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '612a0db6e1063e36'],
['fa335865584ec74e#c5', 'United States would help Israel to find the group\'s tunnels', 'WOULD_HELP', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.836, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times > The Washington Post', '|Northgate Times|The Washington Post', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f2870498bf39eb29'],
['fa335865584ec74e#c6', 'Israel would find group\'s tunnels', 'WOULD_FIND', 'affirmed', 'conditional', 'asserted', null, 0.806, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times > The Washington Post', '|Northgate Times|The Washington Post', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'b1ecb5193ed0b4c4'],
['fa335865584ec74e#c7', 'The Washington Post said The US would also help Israel to find the group\'s tunnels', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.833, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'cd06aa95818bdb8a'],
['fa335865584ec74e#c8', 'American officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.901, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '25423bac7f098706'],
['fa335865584ec74e#c9', 'American officials proposed tent cities', 'PROPOSED', 'affirmed', 'actual', 'asserted', null, 0.875, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'a0ef09520ee9a55a']
] AS line
WITH {id: line[0], properties: {name: line[1], relation: line[2], polarity: line[3], modality: line[4], status: line[5], category: line[6], confidence: line[7], quote: line[8], start: line[9], end: line[10], saidBy: line[11], tellers: tail(split(line[12], '|')), tellerKinds: tail(split(line[13], '|')), tellerActs: tail(split(line[14], '|')), conditions: tail(split(line[15], '|')), conditionKinds: tail(split(line[16], '|')), outlet: line[17], published: date(line[18]), publishedAt: line[19], from: date(line[20]), to: date(line[21]), newsgraph: line[22]}} AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['event/airstrikes', 'airstrikes', 'event', '', null, false, 1, 1, 1, '561af1bbea9a0085'],
['event/all-out-assault', 'all-out assault', 'event', '|full assault', null, false, 2, 3, 2, 'b3498ec5244ed161'],
['event/arrests', 'arrests', 'event', '', null, false, 1, 1, 1, '8eb14ed9d959768e'],
['event/conflict', 'conflict', 'event', '', null, false, 1, 1, 1, '79877a1c88a50063'],
['event/disaster', 'disaster', 'event', '', null, false, 1, 1, 1, '2e9481013edd0c3b'],
['event/discussions-with-israel', 'Discussions with Israel', 'event', '', null, false, 1, 1, 1, '0bf60e0ea6e67649'],
['event/dispute', 'dispute', 'event', '', null, false, 1, 1, 1, '6ee6b213b176e81c'],
['event/exodus-of-civilians', 'exodus of civilians', 'event', '', null, false, 1, 1, 1, 'b2eda73749cb39b5'],
['event/full-invasion-of-rafah', 'full invasion of Rafah', 'event', '|assault on Rafah|invasion of Rafah', null, false, 3, 3, 3, '97fa792ce4b28000'],
['event/full-scale-offensive-in-the-crowded-city', 'full-scale offensive in the crowded city', 'event', '', null, false, 1, 1, 1, '11c237d4d2a21b53'],
['event/invasion', 'invasion', 'event', '', null, false, 1, 1, 1, '41bc5af3d8620638'],
['event/invasion-of-the-city', 'invasion of the city', 'event', '|offensive in the city', null, false, 2, 2, 2, 'c059e8485656155e'],
['event/limited-raids', 'limited raids', 'event', '', null, false, 1, 1, 1, '21cbdffd8813b431'],
['event/long-dispute', 'long dispute', 'event', '', null, false, 1, 1, 1, 'bbfd6d016684fe17'],
['event/major-campaign', 'major campaign', 'event', '', null, false, 1, 1, 1, '4776c40c0ecbd021'],
['event/march', 'march', 'event', '', null, false, 1, 1, 1, 'ef8cbddba46e7b73'],
['event/october-7-attack-on-israel', 'October 7 attack on Israel', 'event', '', null, false, 1, 1, 1, 'e682e432425a1b56'],
['event/offensive', 'offensive', 'event', '', null, false, 1, 1, 1, 'd5265aeb435b9292'],
['event/raids', 'raids', 'event', '', null, false, 1, 1, 1, '945a56b3e99b6957'],
['event/rally', 'rally', 'event', '', null, false, 1, 1, 1, '2b33198227fe772b'],
['event/strike', 'strike', 'event', '', null, false, 6, 5, 4, '16ddcc48352d597a'],
['event/strike~5752e1', 'strike', 'event', '', null, false, 1, 1, 1, 'b9f639dd5d3f46eb'],
['event/talks', 'talks', 'event', '', null, false, 1, 1, 1, 'ed01eb8d48dad8f0'],
['event/talks-on-a-truce', 'talks on a truce', 'event', '', null, false, 1, 1, 1, '82d682eb135840d4'],
['event/talks~82da6c', 'talks', 'event', '', null, false, 1, 1, 1, 'ed01eb8d48dad8f0'],
['event/talks~87ceaa', 'talks', 'event', '', null, false, 1, 1, 1, 'ed01eb8d48dad8f0'],
['event/trial', 'trial', 'event', '', null, false, 1, 1, 1, 'd015da25cc37b873'],
['event/vote', 'vote', 'event', '', null, false, 3, 3, 3, 'e9018d1c26309515'],
['event/walkout', 'walkout', 'event', '', null, false, 1, 1, 1, 'e2ee00f13f0ed6ae'],
['event/war', 'war', 'event', '', null, false, 5, 4, 3, '30bd2bd099fc68ac']
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
['group/democrats', 'Democrats', 'group', '', null, false, 1, 2, 1, '22e55f7288c47cdd'],
['group/dockworkers~084f7a', 'dockworkers', 'group', '', null, true, 1, 2, 1, 'e3d02ee448fbbe52'],
['group/dockworkers~49781e', 'dockworkers', 'group', '', null, true, 1, 2, 1, 'e3d02ee448fbbe52'],
['group/dockworkers~d42ce1', 'dockworkers', 'group', '', null, true, 1, 1, 1, '906c1eab4b68f222'],
['group/dockworkers~d8e59a', 'dockworkers', 'group', '', null, true, 1, 0, 1, '63175408e465867b'],
['group/executives~ed5a04', 'executives', 'group', '', null, true, 3, 5, 1, 'e5d54e960df56f1d'],
['group/experts~19ce12', 'experts', 'group', '', null, true, 1, 2, 1, '9f8dcc206285ee7c'],
['group/farmers~124ed6', 'farmers', 'group', '', null, true, 1, 1, 1, 'e0356a24a341cb7b'],
['group/four-people~8f5a98', 'four people', 'group', '', null, true, 1, 3, 1, '03cea1ff9b00b99e'],
['group/four-us-officials~2b5c02', 'four US officials', 'group', '', null, true, 1, 2, 1, '7d09772479f36c38'],
['group/four-us-officials~e650cd', 'four US officials', 'group', '', null, true, 1, 3, 1, 'b73bdbd82d91d2cc'],
['group/hamas-fighters~58cd50', 'Hamas fighters', 'group', '', null, true, 1, 3, 1, '418716857a241ea7'],
['group/hamas-leaders~ff4653', 'Hamas leaders', 'group', '', null, true, 1, 1, 1, '2a558213ea9af8c9'],
['group/hamas-militants~362ef7', 'Hamas militants', 'group', '', null, true, 1, 2, 1, 'be6c50b0c97fa8db'],
['group/heavy-casualties~725b77', 'heavy casualties', 'group', '', null, true, 1, 1, 1, '281ea8399852534d'],
['group/israeli-counterparts~faaa72', 'Israeli counterparts', 'group', '', null, true, 1, 1, 1, '6fa65514075c879d'],
['group/israeli-officials~5e4dd2', 'Israeli officials', 'group', '', null, true, 1, 3, 1, '9ade385370d67f71'],
['group/lawmakers~e5eb80', 'lawmakers', 'group', '', null, true, 1, 1, 1, '22ba3ddebde7736c'],
['group/members', 'members', 'group', '', null, false, 2, 2, 1, 'c7578ce9e857df92'],
['group/members~743179', 'members', 'group', '', null, false, 1, 1, 1, '7ff0e6b52656ccf9'],
['group/members~bac682', 'members', 'group', '', null, false, 1, 2, 1, 'c3bf25fafac5aa88'],
['group/militants~402a42', 'militants', 'group', '', null, true, 1, 1, 1, '624e46cb8db91100'],
['group/more-than-1-100-people~ab70ba', 'more than 1,100 people', 'group', '', null, true, 1, 1, 1, 'b7343f04857ec561'],
['group/more-than-35-000-people~6d63f2', 'more than 35,000 people', 'group', '', null, true, 1, 1, 1, '11c396ae6b6ae6ac'],
['group/more-than-4-000-dockworkers~2c5260', 'more than 4,000 dockworkers', 'group', '', null, true, 1, 1, 1, 'c10e87cb954b31f9'],
['group/more-than-4-000-dockworkers~5ebe50', 'more than 4,000 dockworkers', 'group', '', null, true, 1, 1, 1, 'c10e87cb954b31f9'],
['group/more-than-a-million-palestinians~0f0176', 'more than a million Palestinians', 'group', '', null, true, 1, 1, 1, 'b14eb8d6f8079a10'],
['group/officials~adeaf8', 'officials', 'group', '', null, true, 1, 1, 1, 'cdfdb15bd6ef3eaf'],
['group/one-of-our-people~063c56', 'one of our people', 'group', '', null, true, 1, 1, 1, 'c641f88ced122afc'],
['group/opposition', 'opposition', 'group', '', null, false, 1, 2, 1, '8c2f9dea1e3246ff'],
['group/opposition~104be7', 'opposition', 'group', '', null, false, 1, 1, 1, '3f372fae53443189'],
['group/people~12f4b5', 'people', 'group', '', null, true, 1, 1, 1, 'be4cdb33e45e66dc'],
['group/pickets', 'pickets', 'group', '', null, false, 1, 1, 1, 'f9df5681cc36e0a5'],
['group/pickets~9116b1', 'pickets', 'group', '', null, false, 1, 1, 1, 'f9df5681cc36e0a5'],
['group/population', 'population', 'group', '', null, false, 1, 1, 1, '68905877ad2e8fc1'],
['group/reporters~25f584', 'reporters', 'group', '', null, true, 1, 1, 1, '3e9b2f129c8b4119'],
['group/senior-white-house-aides~4d15ef', 'senior White House aides', 'group', '', null, true, 1, 1, 1, '5dc986bced6fbb86'],
['group/soldiers~12c1ee', 'soldiers', 'group', '', null, true, 1, 1, 1, 'ba2218851b3b8f4e'],
['group/soldiers~26b889', 'soldiers', 'group', '', null, true, 1, 2, 1, 'a6a7ba33860b2352'],
['group/soldiers~ca248d', 'soldiers', 'group', '', null, true, 1, 1, 1, 'ba2218851b3b8f4e'],
['group/thousands-of-reservists~3bad03', 'thousands of reservists', 'group', '', null, true, 1, 1, 1, '70c7ba22024ab436'],
['group/top-aides~95affe', 'top aides', 'group', '', null, true, 2, 2, 1, 'cf580655f4bf6643'],
['group/two-executives~0d2fc9', 'two executives', 'group', '', null, true, 1, 2, 1, 'd00348acbe4d588b'],
['group/two-israeli-officials~aa4c2d', 'Two Israeli officials', 'group', '', null, true, 1, 3, 1, '1911df28586805d3'],
['group/two-people~936dc7', 'two people', 'group', '', null, true, 2, 2, 1, '001ba4193ce7d529'],
['group/two-senior-executives~a3eb10', 'two senior executives', 'group', '', null, true, 1, 3, 1, '4a7d38f1666f133c'],
['group/us-officials~b0aa28', 'US officials', 'group', '', null, true, 2, 2, 1, '84cdc4fc4b6146f9'],
['group/workers~6f11b7', 'workers', 'group', '', null, true, 1, 1, 1, '62bb1219a0c3e628'],
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
['object/grain', 'grain', 'object', '', null, false, 2, 1, 1, '89b04ab751372b00'],
['object/groups-tunnels', 'group\'s tunnels', 'object', '', null, false, 1, 1, 1, 'd40ea03719ca57bc'],
['object/intelligence', 'intelligence', 'object', '', null, false, 1, 1, 1, '8c8eb2bf540624b5'],
['object/iron-dome-interceptors', 'Iron Dome interceptors', 'object', '', null, false, 1, 1, 1, 'd91edb57cd1e7af4'],
['object/medicine', 'medicine', 'object', '', null, false, 1, 1, 1, 'd22e1b310f60e677'],
['object/message', 'message', 'object', '', null, false, 1, 1, 1, '33dca7edcadfc92d'],
['object/military-aid', 'military aid', 'object', '', null, false, 1, 2, 1, 'a5fd2a001561ad05'],
['object/report', 'report', 'object', '', null, false, 1, 3, 1, 'c628a43910f3d2da'],
['object/report~56882d', 'report', 'object', '', null, false, 1, 3, 1, 'c628a43910f3d2da'],
['object/report~79eb1a', 'report', 'object', '', null, false, 1, 1, 1, '5b0591de80723593'],
['object/shipment', 'shipment', 'object', '', null, false, 1, 1, 1, 'fd073437790e49b6'],
['object/story', 'story', 'object', '', null, false, 1, 1, 1, 'e1348b1919555147'],
['object/thirty-one-ships', 'Thirty-one ships', 'object', '', null, false, 1, 1, 1, '6a532f5c297cd0ca'],
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
['organization/aldgate-capital', 'Aldgate Capital', 'organization', '', null, false, 4, 3, 2, '03bd938d6eed3899'],
['organization/biden-administration', 'Biden administration', 'organization', '', null, false, 1, 1, 1, 'c750f886b0e2afb2'],
['organization/board', 'board', 'organization', '', null, false, 1, 1, 1, '94147f549618a90b'],
['organization/brightwater-terminals', 'Brightwater Terminals', 'organization', '|Brightwater', null, false, 27, 25, 8, '1cae1f7afa74fffe'],
['organization/castermouth', 'Castermouth', 'organization', '|CASTERMOUTH', null, false, 2, 0, 1, '866f64d176c2b3dc'],
['organization/cnn', 'CNN', 'organization', '', null, false, 1, 3, 1, 'bb53492745b2fdb1'],
['organization/company', 'company', 'organization', '', null, false, 2, 4, 1, 'a98cba9f74a6258f'],
['organization/company~19fa43', 'company', 'organization', '', null, false, 1, 1, 1, '0c9bf862d3250876'],
['organization/company~457e9d', 'company', 'organization', '', null, false, 1, 2, 1, '12f913d03e4c0bff'],
['organization/company~72f4a5', 'company', 'organization', '', null, false, 1, 0, 1, 'a7bca71b3fcc1877'],
['organization/cost-exporters', 'cost exporters', 'organization', '', null, false, 1, 1, 1, '437a418e65b26585'],
['organization/court', 'court', 'organization', '', null, false, 1, 1, 1, '092aa0be8cc0408a'],
['organization/court~45af33', 'court', 'organization', '', null, false, 1, 2, 1, 'b264bc0da421acaa'],
['organization/court~4d4f8e', 'court', 'organization', '', null, false, 1, 2, 1, 'b264bc0da421acaa'],
['organization/dockworkers-union', 'dockworkers\' union', 'organization', '', null, false, 1, 1, 1, 'a53a3bd9d2c98438'],
['organization/federation-of-dock-and-harbor-workers', 'Federation of Dock and Harbor Workers', 'organization', '|FDHW', null, false, 5, 6, 4, '8929f176a9a249d2'],
['organization/firm', 'firm', 'organization', '', null, false, 1, 1, 1, 'e53c807c2b57778a'],
['organization/government', 'government', 'organization', '', null, false, 2, 3, 1, 'f30275e38e0c8d55'],
['organization/government~592320', 'government', 'organization', '', null, false, 1, 1, 1, 'b378dc829bb8b49a'],
['organization/government~69e2fe', 'government', 'organization', '', null, false, 2, 1, 1, '5e38cad42355a532'],
['organization/government~7a9a63', 'government', 'organization', '', null, false, 1, 2, 1, 'e00ed50769f826ba'],
['organization/government~ceb51c', 'government', 'organization', '', null, false, 2, 2, 1, 'febc2fc8e32d9933'],
['organization/hamas', 'Hamas', 'organization', '', null, false, 14, 10, 7, '4762b68554fb697c'],
['organization/health-authority', 'health authority', 'organization', '', null, false, 1, 1, 1, 'd8ac10f2bedc279e'],
['organization/iron-dome', 'Iron Dome', 'organization', '', null, false, 1, 0, 1, 'b3b8d0355561765f'],
['organization/meridian-wire', 'Meridian Wire', 'organization', '', null, false, 4, 0, 4, 'f8d2bf95d3fe37b8'],
['organization/national-growers-association', 'National Growers Association', 'organization', '', null, false, 2, 4, 2, '1500a34c085ed1ac'],
['organization/office', 'office', 'organization', '', null, false, 1, 1, 1, 'b9f4dffb5dd14721'],
['organization/parliament', 'parliament', 'organization', '', null, false, 1, 1, 1, 'd4a7df866f300022'],
['organization/parties', 'parties', 'organization', '', null, false, 1, 1, 1, 'a7117c5dc40cdd35'],
['organization/politico', 'Politico', 'organization', '', null, false, 6, 8, 2, 'f4c5443906249adc'],
['organization/port-authority', 'port authority', 'organization', '', null, false, 1, 3, 1, 'c545a8eeebf4b59c'],
['organization/several-european-governments', 'Several European governments', 'organization', '', null, false, 1, 1, 1, '31bd0cff9ac43c8b'],
['organization/state-department', 'State Department', 'organization', '', null, false, 3, 2, 2, '7517b7e56e4b3bdc'],
['organization/the-harbor-ledger', 'The Harbor Ledger', 'organization', '|Harbor Ledger|Ledger', null, false, 4, 7, 3, '449ee2acd6b17921'],
['organization/the-washington-post', 'The Washington Post', 'organization', '|Washington Post', null, false, 6, 11, 3, '5ccc347fd71f2ff6'],
['organization/three-other-unions', 'three other unions', 'organization', '', null, false, 1, 1, 1, 'dad4b9712649f033'],
['organization/union', 'union', 'organization', '', null, false, 4, 4, 1, '5c22f1f005c5b460'],
['organization/union~15d742', 'union', 'organization', '', null, false, 1, 1, 1, 'ff16a778706a55a0'],
['organization/union~71adc1', 'union', 'organization', '', null, false, 2, 4, 1, '13042f3f85a01b6b'],
['organization/union~9a329f', 'union', 'organization', '', null, false, 2, 4, 1, '13042f3f85a01b6b'],
['organization/union~d2df76', 'union', 'organization', '', null, false, 1, 1, 1, 'ff16a778706a55a0'],
['organization/us-defense-department', 'US Defense Department', 'organization', '', null, false, 1, 0, 1, '68422434fa0d1919'],
['organization/white-house', 'White House', 'organization', '', null, false, 4, 2, 3, '6c97ef6d28c39aa6']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Organization, n += row.properties;

UNWIND [
['person/aldgate-capital', 'Aldgate Capital', 'person', '', null, false, 2, 1, 1, 'b841c579bd79cf79'],
['person/amara-okafor', 'Amara Okafor', 'person', '', null, false, 4, 3, 2, 'bb0dbcb86cdbeef5'],
['person/benjamin-netanyahu', 'Benjamin Netanyahu', 'person', '|Netanyahu', null, false, 7, 7, 3, 'c8a2003d0e79bab0'],
['person/carla-vance', 'Carla Vance', 'person', '', null, false, 3, 4, 2, '92a2e72962bfdb9b'],
['person/douglas-hale', 'Douglas Hale', 'person', '|Hale', null, false, 8, 14, 5, 'd4e81009cea26e04'],
['person/helen-strand', 'Helen Strand', 'person', '|Strand', null, false, 4, 11, 2, '0e1898922efa6df0'],
['person/ines-moreau', 'Ines Moreau', 'person', '|Moreau', null, false, 7, 19, 5, '10a74bb048d13e8f'],
['person/israeli-official~34634e', 'Israeli official', 'person', '', null, true, 1, 4, 1, '4a0d9ce47684654a'],
['person/jake-sullivan', 'Jake Sullivan', 'person', '|Sullivan', null, false, 3, 4, 1, 'dafaa4347a6127c8'],
['person/joe-biden', 'Joe Biden', 'person', '|Biden', null, false, 17, 17, 5, '503ac6efbc2c2024'],
['person/judge~53471a', 'judge', 'person', '', null, true, 1, 2, 1, 'c00f7765fa567480'],
['person/ledger', 'Ledger', 'person', '', null, false, 5, 6, 1, '2df04092580d5390'],
['person/lindqvist', 'Lindqvist', 'person', '', null, false, 3, 1, 1, '624d08bd6d5bb7a9'],
['person/mediator~43c6a1', 'mediator', 'person', '', null, true, 1, 1, 1, 'bb3db473d30a04d6'],
['person/mediator~494ec1', 'mediator', 'person', '', null, true, 1, 1, 1, 'bb3db473d30a04d6'],
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
['place/bay', 'bay', 'place', '', null, false, 1, 1, 1, '30de7c45103e78ab'],
['place/bay~e28096', 'bay', 'place', '', null, false, 1, 1, 1, '30de7c45103e78ab'],
['place/castermouth', 'Castermouth', 'place', '', null, false, 7, 3, 4, '7070c2c99101eed5'],
['place/corvane-line', 'Corvane Line', 'place', '', null, false, 1, 2, 1, 'f8d7439f701061b6'],
['place/country', 'country', 'place', '', null, false, 1, 1, 1, 'a6e3bea30707e7cc'],
['place/countrys-largest-grain-port', 'country\'s largest grain port', 'place', '', null, false, 2, 4, 2, 'd5535e33200ad0f7'],
['place/country~12742c', 'country', 'place', '', null, false, 1, 1, 1, 'a6e3bea30707e7cc'],
['place/egypt', 'Egypt', 'place', '', 'EG', false, 1, 0, 1, 'a6b15a140f873475'],
['place/four-of-the-six-terminals', 'four of the six terminals', 'place', '', null, false, 1, 1, 1, 'c27b1e745cd4f16f'],
['place/four-terminals', 'four terminals', 'place', '', null, false, 1, 2, 1, '657910b39a8e55bf'],
['place/four-terminals~9fa85f', 'four terminals', 'place', '', null, false, 1, 2, 1, '657910b39a8e55bf'],
['place/gates', 'gates', 'place', '', null, false, 1, 1, 1, 'bda9fa07ccf2d785'],
['place/gates~48e5d3', 'gates', 'place', '', null, false, 1, 1, 1, 'bda9fa07ccf2d785'],
['place/gates~650486', 'gates', 'place', '', null, false, 1, 2, 1, 'ca0aa9d3738afc21'],
['place/gates~c6f09d', 'gates', 'place', '', null, false, 1, 1, 1, 'bda9fa07ccf2d785'],
['place/gates~d73d5e', 'gates', 'place', '', null, false, 1, 2, 1, 'ca0aa9d3738afc21'],
['place/gaza', 'Gaza', 'place', '', null, false, 7, 4, 5, '8ac8a7ad1666c1dd'],
['place/gaza-city', 'Gaza City', 'place', '|GAZA CITY', null, false, 2, 0, 1, '99894c93c47fe864'],
['place/harbor', 'Harbor', 'place', '', null, false, 1, 1, 1, 'fd49cad0ce29f2bf'],
['place/israel', 'Israel', 'place', '', 'IL', false, 33, 32, 7, '5180fe37fe5c47ea'],
['place/mediated-settlement', 'mediated settlement', 'place', '', null, false, 1, 1, 1, 'f0da2478d3bf0139'],
['place/north', 'north', 'place', '', null, false, 1, 2, 1, 'aeebccbdf866b991'],
['place/north~cd4f6d', 'north', 'place', '', null, false, 1, 2, 1, 'aeebccbdf866b991'],
['place/office', 'office', 'place', '', null, false, 1, 2, 1, '8ce03b4789fb8888'],
['place/other-countries', 'other countries', 'place', '', null, false, 1, 2, 1, '80177dac4ee12f00'],
['place/place', 'place', 'place', '', null, false, 1, 2, 1, '980959e132f038cb'],
['place/port', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port-ellery', 'Port Ellery', 'place', '', null, false, 1, 0, 1, '6ce7bd724a1725cb'],
['place/port~0df939', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~38cec7', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~aa7417', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~faacc7', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/qatar', 'Qatar', 'place', '', 'QA', false, 1, 1, 1, '8bacb675e6b401dc'],
['place/rafah', 'Rafah', 'place', '', null, false, 26, 13, 7, 'f761c3727216cab3'],
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
['policy/credible-plan', 'credible plan', 'policy', '', null, false, 1, 2, 1, 'da7fd5cbde0e7692'],
['policy/deal', 'deal', 'policy', '', null, false, 1, 1, 1, 'c1a92f8d43266ecb'],
['policy/deal~adb8ae', 'deal', 'policy', '', null, false, 1, 1, 1, 'c1a92f8d43266ecb'],
['policy/evacuation-orders', 'evacuation orders', 'policy', '', null, false, 2, 1, 1, 'bde84e8adef1521c'],
['policy/formal-offer', 'formal offer', 'policy', '', null, false, 1, 1, 1, '2ac97728422c1de8'],
['policy/idea', 'idea', 'policy', '', null, false, 1, 1, 1, '57874660b4459670'],
['policy/israeli-push-against-hamas-targets', 'Israeli push against Hamas targets', 'policy', '', null, false, 1, 1, 1, 'e38e308dd680e72a'],
['policy/law', 'law', 'policy', '', null, false, 3, 2, 1, '71c4834d11e2b010'],
['policy/limited-operation-in-rafah', 'limited operation in Rafah', 'policy', '', null, false, 1, 1, 1, '4be12fc13cafcfa3'],
['policy/lines', 'lines', 'policy', '', null, false, 1, 1, 1, 'b9a16c743e987ce5'],
['policy/narrower-operation', 'narrower operation', 'policy', '', null, false, 1, 1, 1, '872b5850672cc19e'],
['policy/new-policy', 'new policy', 'policy', '', null, false, 1, 1, 1, 'b262eddff715153a'],
['policy/offer', 'offer', 'policy', '', null, false, 1, 1, 1, '4c97e82fd0a32f32'],
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
['policy/proposal', 'proposal', 'policy', '', null, false, 1, 1, 1, 'dccc401b2400c57a'],
['policy/proposal-to-the-mediator', 'proposal to the mediator', 'policy', '', null, false, 1, 1, 1, '6e877f9bffad9a6d'],
['policy/proposal~186e66', 'proposal', 'policy', '', null, false, 1, 1, 1, 'dccc401b2400c57a'],
['policy/proposal~8ca719', 'proposal', 'policy', '', null, false, 1, 1, 1, 'dccc401b2400c57a'],
['policy/red-line', 'red line', 'policy', '', null, false, 1, 1, 1, 'ae5ccb39c57a5bc6'],
['policy/request-for-comment', 'request for comment', 'policy', '', null, false, 1, 1, 1, 'ec33d9d09a7201fa'],
['policy/tentative-agreement', 'tentative agreement', 'policy', '', null, false, 1, 2, 1, 'ee1d2f72fff54d05'],
['policy/two-year-freeze-on-new-cranes', 'two-year freeze on new cranes', 'policy', '', null, false, 1, 1, 1, 'd287519fa80e81ac']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Policy, n += row.properties;

UNWIND [
['unit/army', 'army', 'unit', '', null, false, 1, 3, 1, '66f881a27baff7d5'],
['unit/army~9166ab', 'army', 'unit', '', null, false, 1, 1, 1, '613bf1b133ad7253'],
['unit/army~d3a181', 'army', 'unit', '', null, false, 1, 1, 1, '613bf1b133ad7253'],
['unit/brigades', 'brigades', 'unit', '', null, false, 1, 1, 1, 'd0645868a6fd1764'],
['unit/forces', 'forces', 'unit', '', null, false, 1, 1, 1, '0b5f1ff81ad6890e'],
['unit/forces~28bd64', 'forces', 'unit', '', null, false, 1, 1, 1, '0b5f1ff81ad6890e'],
['unit/israeli-army', 'Israeli army', 'unit', '', null, false, 1, 2, 1, 'ad037f2d936afef1'],
['unit/israeli-military', 'Israeli military', 'unit', '', null, false, 1, 2, 1, '36a729786ea6356b'],
['unit/israeli-troops', 'Israeli troops', 'unit', '', null, false, 1, 2, 1, '0da249cb28d75de6'],
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
['0588b13a715184c1#c22>article/0', '0588b13a715184c1#c22', '0588b13a715184c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['1e597f30a3b96fb6#c21>article/0', '1e597f30a3b96fb6#c21', '1e597f30a3b96fb6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['6ecbe70c84387cb5#c18>article/0', '6ecbe70c84387cb5#c18', '6ecbe70c84387cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['6f450208f984b15f#c3>article/0', '6f450208f984b15f#c3', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c4>article/0', '6f450208f984b15f#c4', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c5>article/0', '6f450208f984b15f#c5', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c6>article/0', '6f450208f984b15f#c6', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c7>article/0', '6f450208f984b15f#c7', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c8>article/0', '6f450208f984b15f#c8', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c9>article/0', '6f450208f984b15f#c9', '6f450208f984b15f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c0>article/0', '7692aa2c67bce030#c0', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c1>article/0', '7692aa2c67bce030#c1', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c10>article/0', '7692aa2c67bce030#c10', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c11>article/0', '7692aa2c67bce030#c11', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Article {id: row.target})
MERGE (a)-[r:`IN_ARTICLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
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
['7692aa2c67bce030#c25>article/0', '7692aa2c67bce030#c25', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c26>article/0', '7692aa2c67bce030#c26', '7692aa2c67bce030', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['a5df06daf36fb3b9#c20>article/0', 'a5df06daf36fb3b9#c20', 'a5df06daf36fb3b9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['d2ad808d45b48b35#c22>article/0', 'd2ad808d45b48b35#c22', 'd2ad808d45b48b35', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['fa335865584ec74e#c25>article/0', 'fa335865584ec74e#c25', 'fa335865584ec74e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['3ad4cf08c80e7cd1#c11>argument/1', '3ad4cf08c80e7cd1#c11', '3ad4cf08c80e7cd1#c12', 1, null, null, null, null, 'a4a67fdefe4763da'],
['3ad4cf08c80e7cd1#c13>argument/0', '3ad4cf08c80e7cd1#c13', '3ad4cf08c80e7cd1#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c2>argument/0', '3ad4cf08c80e7cd1#c2', '3ad4cf08c80e7cd1#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c20>argument/0', '3ad4cf08c80e7cd1#c20', '3ad4cf08c80e7cd1#c21', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c19>argument/0', '3de775271e7fd2ba#c19', '3de775271e7fd2ba#c20', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c5>argument/0', '3de775271e7fd2ba#c5', '3de775271e7fd2ba#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c12>argument/1', '6ecbe70c84387cb5#c12', '6ecbe70c84387cb5#c13', 1, null, null, null, null, 'a4a67fdefe4763da'],
['6f450208f984b15f#c1>argument/1', '6f450208f984b15f#c1', '6f450208f984b15f#c2', 1, null, null, null, null, 'a4a67fdefe4763da'],
['6f450208f984b15f#c21>argument/0', '6f450208f984b15f#c21', '6f450208f984b15f#c22', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c12>argument/1', 'a5df06daf36fb3b9#c12', 'a5df06daf36fb3b9#c13', 1, null, null, null, null, 'a4a67fdefe4763da'],
['ae4c282f84fb4ea9#c15>argument/0', 'ae4c282f84fb4ea9#c15', 'ae4c282f84fb4ea9#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c2>argument/0', 'ae4c282f84fb4ea9#c2', 'ae4c282f84fb4ea9#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c1>argument/1', 'd2ad808d45b48b35#c1', 'd2ad808d45b48b35#c2', 1, null, null, null, null, 'a4a67fdefe4763da'],
['d2ad808d45b48b35#c6>argument/0', 'd2ad808d45b48b35#c6', 'd2ad808d45b48b35#c7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['6ecbe70c84387cb5#c8>condition/0', '6ecbe70c84387cb5#c8', '6ecbe70c84387cb5#c10', 0, null, null, 'until', null, '23264d6d72d28993'],
['6f450208f984b15f#c2>condition/0', '6f450208f984b15f#c2', '6f450208f984b15f#c3', 0, null, null, 'unless', null, 'd71963194a85fe94'],
['7692aa2c67bce030#c24>condition/0', '7692aa2c67bce030#c24', '7692aa2c67bce030#c25', 0, null, null, 'unless', null, 'd71963194a85fe94'],
['a5df06daf36fb3b9#c17>condition/0', 'a5df06daf36fb3b9#c17', 'a5df06daf36fb3b9#c16', 0, null, null, 'if', null, 'c607c630b142e53e'],
['a5df06daf36fb3b9#c8>condition/0', 'a5df06daf36fb3b9#c8', 'a5df06daf36fb3b9#c10', 0, null, null, 'until', null, '23264d6d72d28993'],
['efacce85ae195af1#c6>condition/0', 'efacce85ae195af1#c6', 'efacce85ae195af1#c8', 0, null, null, 'if', null, 'c607c630b142e53e'],
['f4da8b03f6eca253#c13>condition/0', 'f4da8b03f6eca253#c13', 'f4da8b03f6eca253#c15', 0, null, null, 'if', null, 'c607c630b142e53e'],
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
['1e597f30a3b96fb6#c20>object/0', '1e597f30a3b96fb6#c20', '1e597f30a3b96fb6#c21', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c5>object/0', '1e597f30a3b96fb6#c5', '1e597f30a3b96fb6#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c1>object/0', '31d0ceeaef990ac8#c1', '31d0ceeaef990ac8#c0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c10>object/0', '31d0ceeaef990ac8#c10', '31d0ceeaef990ac8#c11', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c4>object/0', '31d0ceeaef990ac8#c4', '31d0ceeaef990ac8#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c7>object/0', '31d0ceeaef990ac8#c7', '31d0ceeaef990ac8#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c14>object/0', '37f710daf59ade1d#c14', '37f710daf59ade1d#c12', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c15>object/0', '37f710daf59ade1d#c15', '37f710daf59ade1d#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c18>object/0', '37f710daf59ade1d#c18', '37f710daf59ade1d#c19', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c2>object/0', '37f710daf59ade1d#c2', '37f710daf59ade1d#c0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c22>object/0', '37f710daf59ade1d#c22', '37f710daf59ade1d#c23', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c4>object/0', '37f710daf59ade1d#c4', '37f710daf59ade1d#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c5>object/0', '37f710daf59ade1d#c5', '37f710daf59ade1d#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c9>object/0', '37f710daf59ade1d#c9', '37f710daf59ade1d#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c0>object/0', '3ad4cf08c80e7cd1#c0', '3ad4cf08c80e7cd1#c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c16>object/0', '3ad4cf08c80e7cd1#c16', '3ad4cf08c80e7cd1#c17', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c22>object/0', '3ad4cf08c80e7cd1#c22', '3ad4cf08c80e7cd1#c23', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c7>object/0', '3ad4cf08c80e7cd1#c7', '3ad4cf08c80e7cd1#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c17>object/0', '3de775271e7fd2ba#c17', '3de775271e7fd2ba#c18', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c2>object/0', '3de775271e7fd2ba#c2', '3de775271e7fd2ba#c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c7>object/0', '3de775271e7fd2ba#c7', '3de775271e7fd2ba#c5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c1>object/0', '67e9ec990abd7858#c1', '67e9ec990abd7858#c2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c12>object/0', '67e9ec990abd7858#c12', '67e9ec990abd7858#c13', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c4>object/0', '67e9ec990abd7858#c4', '67e9ec990abd7858#c3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c17>object/0', '6ecbe70c84387cb5#c17', '6ecbe70c84387cb5#c18', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c7>object/0', '6ecbe70c84387cb5#c7', '6ecbe70c84387cb5#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c15>object/0', '6f450208f984b15f#c15', '6f450208f984b15f#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c17>object/0', '6f450208f984b15f#c17', '6f450208f984b15f#c18', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c5>object/0', '6f450208f984b15f#c5', '6f450208f984b15f#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c9>object/0', '6f450208f984b15f#c9', '6f450208f984b15f#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c1>object/0', '7692aa2c67bce030#c1', '7692aa2c67bce030#c2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c13>object/0', '7692aa2c67bce030#c13', '7692aa2c67bce030#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c19>object/0', '7692aa2c67bce030#c19', '7692aa2c67bce030#c17', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c20>object/0', '7692aa2c67bce030#c20', '7692aa2c67bce030#c21', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c4>object/0', '7692aa2c67bce030#c4', '7692aa2c67bce030#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c8>object/0', '7692aa2c67bce030#c8', '7692aa2c67bce030#c10', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c14>object/0', 'a5df06daf36fb3b9#c14', 'a5df06daf36fb3b9#c15', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c18>object/0', 'a5df06daf36fb3b9#c18', 'a5df06daf36fb3b9#c17', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c19>object/0', 'a5df06daf36fb3b9#c19', 'a5df06daf36fb3b9#c20', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c7>object/0', 'a5df06daf36fb3b9#c7', 'a5df06daf36fb3b9#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c0>object/0', 'ae4c282f84fb4ea9#c0', 'ae4c282f84fb4ea9#c2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c11>object/0', 'ae4c282f84fb4ea9#c11', 'ae4c282f84fb4ea9#c9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c13>object/0', 'ae4c282f84fb4ea9#c13', 'ae4c282f84fb4ea9#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c18>object/0', 'ae4c282f84fb4ea9#c18', 'ae4c282f84fb4ea9#c17', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c20>object/0', 'ae4c282f84fb4ea9#c20', 'ae4c282f84fb4ea9#c19', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c5>object/0', 'ae4c282f84fb4ea9#c5', 'ae4c282f84fb4ea9#c4', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c9>object/0', 'ae4c282f84fb4ea9#c9', 'ae4c282f84fb4ea9#c10', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c0>object/0', 'd2ad808d45b48b35#c0', 'd2ad808d45b48b35#c1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c10>object/0', 'd2ad808d45b48b35#c10', 'd2ad808d45b48b35#c9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c11>object/0', 'd2ad808d45b48b35#c11', 'd2ad808d45b48b35#c12', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c19>object/0', 'd2ad808d45b48b35#c19', 'd2ad808d45b48b35#c18', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c4>object/0', 'd2ad808d45b48b35#c4', 'd2ad808d45b48b35#c6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c11>object/0', 'efacce85ae195af1#c11', 'efacce85ae195af1#c9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c13>object/0', 'efacce85ae195af1#c13', 'efacce85ae195af1#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c16>object/0', 'f4da8b03f6eca253#c16', 'f4da8b03f6eca253#c13', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c17>object/0', 'f4da8b03f6eca253#c17', 'f4da8b03f6eca253#c18', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c5>object/0', 'f4da8b03f6eca253#c5', 'f4da8b03f6eca253#c4', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c9>object/0', 'f4da8b03f6eca253#c9', 'f4da8b03f6eca253#c8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c13>object/0', 'fa335865584ec74e#c13', 'fa335865584ec74e#c14', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c15>object/0', 'fa335865584ec74e#c15', 'fa335865584ec74e#c16', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c19>object/0', 'fa335865584ec74e#c19', 'fa335865584ec74e#c20', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['0588b13a715184c1#c1>argument/0', '0588b13a715184c1#c1', 'place/israel', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['0588b13a715184c1#c11>argument/0', '0588b13a715184c1#c11', 'group/democrats', 0, 'from', null, null, null, 'b1e579fa70674f78'],
['0588b13a715184c1#c11>argument/1', '0588b13a715184c1#c11', 'object/military-aid', 1, 'over', null, null, null, 'e569a812af63f01a'],
['0588b13a715184c1#c13>argument/0', '0588b13a715184c1#c13', 'place/rafah', 0, 'into', null, null, null, 'd11c50f73aff1800'],
['0588b13a715184c1#c2>argument/0', '0588b13a715184c1#c2', 'place/rafah', 0, 'on', null, null, null, '403690d6ba885396'],
['0588b13a715184c1#c7>argument/0', '0588b13a715184c1#c7', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c0>argument/0', '1e597f30a3b96fb6#c0', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c1>argument/0', '1e597f30a3b96fb6#c1', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c17>argument/0', '1e597f30a3b96fb6#c17', 'policy/operation-in-rafah', 0, 'without', null, null, null, '2bcf9b8c7432e7bd'],
['1e597f30a3b96fb6#c20>argument/0', '1e597f30a3b96fb6#c20', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c6>argument/0', '1e597f30a3b96fb6#c6', 'place/rafah', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['31d0ceeaef990ac8#c13>argument/0', '31d0ceeaef990ac8#c13', 'place/castermouth', 0, 'off', null, null, null, 'fbaddb3f91eca476'],
['31d0ceeaef990ac8#c16>argument/0', '31d0ceeaef990ac8#c16', 'policy/compromise', 0, 'for', null, null, null, '699abe6f12670fa6'],
['31d0ceeaef990ac8#c7>argument/0', '31d0ceeaef990ac8#c7', 'group/lawmakers~e5eb80', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c2>argument/0', '37f710daf59ade1d#c2', 'organization/the-harbor-ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c3>argument/0', '37f710daf59ade1d#c3', 'person/mediator~494ec1', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['3ad4cf08c80e7cd1#c11>argument/0', '3ad4cf08c80e7cd1#c11', 'group/soldiers~26b889', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c7>argument/0', '3ad4cf08c80e7cd1#c7', 'organization/parliament', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c12>argument/0', '3de775271e7fd2ba#c12', 'place/north', 0, 'from', null, null, null, 'b1e579fa70674f78'],
['3de775271e7fd2ba#c17>argument/0', '3de775271e7fd2ba#c17', 'organization/politico', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c21>argument/0', '3de775271e7fd2ba#c21', 'event/invasion-of-the-city', 0, 'against', null, null, null, 'a7ddef859019a72c'],
['3de775271e7fd2ba#c8>argument/0', '3de775271e7fd2ba#c8', 'policy/condition-of-anonymity', 0, 'on', null, null, null, '403690d6ba885396'],
['67e9ec990abd7858#c11>argument/0', '67e9ec990abd7858#c11', 'organization/politico', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['67e9ec990abd7858#c4>argument/0', '67e9ec990abd7858#c4', 'group/reporters~25f584', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c7>argument/0', '67e9ec990abd7858#c7', 'place/rafah', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['6ecbe70c84387cb5#c12>argument/0', '6ecbe70c84387cb5#c12', 'organization/court~45af33', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c14>argument/0', '6ecbe70c84387cb5#c14', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c16>argument/0', '6ecbe70c84387cb5#c16', 'event/strike', 0, 'on', null, null, null, '403690d6ba885396'],
['6ecbe70c84387cb5#c6>argument/0', '6ecbe70c84387cb5#c6', 'place/bay', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['7692aa2c67bce030#c10>argument/0', '7692aa2c67bce030#c10', 'group/militants~402a42', 0, 'for', null, null, null, '699abe6f12670fa6'],
['7692aa2c67bce030#c12>argument/0', '7692aa2c67bce030#c12', 'event/trial', 0, 'on', null, null, null, '403690d6ba885396'],
['7692aa2c67bce030#c23>argument/0', '7692aa2c67bce030#c23', 'place/rafah', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['7692aa2c67bce030#c7>argument/0', '7692aa2c67bce030#c7', 'group/soldiers~ca248d', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['a5df06daf36fb3b9#c12>argument/0', 'a5df06daf36fb3b9#c12', 'organization/court~4d4f8e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c6>argument/0', 'a5df06daf36fb3b9#c6', 'place/bay~e28096', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['ae4c282f84fb4ea9#c18>argument/0', 'ae4c282f84fb4ea9#c18', 'event/rally', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c23>argument/0', 'ae4c282f84fb4ea9#c23', 'policy/request-for-comment', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['d2ad808d45b48b35#c0>argument/0', 'd2ad808d45b48b35#c0', 'object/washington-post-report', 0, 'on', null, null, null, '403690d6ba885396'],
['d2ad808d45b48b35#c1>argument/0', 'd2ad808d45b48b35#c1', 'place/israel', 0, 'with', null, null, null, '531616ce5520a99b'],
['d2ad808d45b48b35#c10>argument/0', 'd2ad808d45b48b35#c10', 'person/observer~f94a93', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c12>argument/0', 'd2ad808d45b48b35#c12', 'policy/offer~bb3796', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['efacce85ae195af1#c3>argument/0', 'efacce85ae195af1#c3', 'policy/deal~adb8ae', 0, 'under', null, null, null, '777445ff1c957d9e'],
['efacce85ae195af1#c5>argument/0', 'efacce85ae195af1#c5', 'group/workers~6f11b7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c8>argument/0', 'efacce85ae195af1#c8', 'event/vote', 0, 'in', null, null, null, '22b7a863ed56d1e7'],
['f4da8b03f6eca253#c11>argument/0', 'f4da8b03f6eca253#c11', 'policy/idea', 0, 'to', null, null, null, '3bb9ad39469d44f7'],
['fa335865584ec74e#c18>argument/0', 'fa335865584ec74e#c18', 'group/population', 0, 'among', null, null, null, '0f44ac3cdc42c78c'],
['fa335865584ec74e#c2>argument/0', 'fa335865584ec74e#c2', 'event/full-invasion-of-rafah', 0, 'from', null, null, null, 'b1e579fa70674f78'],
['fa335865584ec74e#c20>argument/0', 'fa335865584ec74e#c20', 'group/hamas-fighters~58cd50', 0, 'with', null, null, null, '531616ce5520a99b']
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
['0588b13a715184c1#c2>object/0', '0588b13a715184c1#c2', 'event/all-out-assault', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c20>object/0', '0588b13a715184c1#c20', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c21>object/0', '0588b13a715184c1#c21', 'policy/plan~11e926', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c22>object/0', '0588b13a715184c1#c22', 'policy/evacuation-orders', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c3>object/0', '0588b13a715184c1#c3', 'object/shipment', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c5>object/0', '0588b13a715184c1#c5', 'object/iron-dome-interceptors', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c0>object/0', '1e597f30a3b96fb6#c0', 'object/valuable-intelligence', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c10>object/0', '1e597f30a3b96fb6#c10', 'policy/campaign', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c11>object/0', '1e597f30a3b96fb6#c11', 'organization/white-house', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c12>object/0', '1e597f30a3b96fb6#c12', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c15>object/0', '1e597f30a3b96fb6#c15', 'policy/american-conditions', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c18>object/0', '1e597f30a3b96fb6#c18', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c2>object/0', '1e597f30a3b96fb6#c2', 'policy/operation', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c21>object/0', '1e597f30a3b96fb6#c21', 'event/disaster', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c6>object/0', '1e597f30a3b96fb6#c6', 'group/civilians', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c7>object/0', '1e597f30a3b96fb6#c7', 'event/conflict', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c8>object/0', '1e597f30a3b96fb6#c8', 'group/thousands-of-reservists~3bad03', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c9>object/0', '1e597f30a3b96fb6#c9', 'event/airstrikes', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c0>object/0', '31d0ceeaef990ac8#c0', 'policy/automation-plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c11>object/0', '31d0ceeaef990ac8#c11', 'policy/proposal', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c12>object/0', '31d0ceeaef990ac8#c12', 'organization/cost-exporters', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c13>object/0', '31d0ceeaef990ac8#c13', 'object/thirty-one-ships', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c15>object/0', '31d0ceeaef990ac8#c15', 'event/march', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c2>object/0', '31d0ceeaef990ac8#c2', 'group/two-executives~0d2fc9', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c5>object/0', '31d0ceeaef990ac8#c5', 'object/report~79eb1a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c9>object/0', '31d0ceeaef990ac8#c9', 'place/gates', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c11>object/0', '37f710daf59ade1d#c11', 'policy/proposal~186e66', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c13>object/0', '37f710daf59ade1d#c13', 'organization/firm', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c20>object/0', '37f710daf59ade1d#c20', 'policy/brightwaters-request', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c21>object/0', '37f710daf59ade1d#c21', 'event/strike~5752e1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c3>object/0', '37f710daf59ade1d#c3', 'policy/proposal-to-the-mediator', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c6>object/0', '37f710daf59ade1d#c6', 'group/executives~ed5a04', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c1>object/0', '3ad4cf08c80e7cd1#c1', 'policy/ports-act', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c10>object/0', '3ad4cf08c80e7cd1#c10', 'policy/law', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c13>object/0', '3ad4cf08c80e7cd1#c13', 'group/workers~852d27', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c17>object/0', '3ad4cf08c80e7cd1#c17', 'event/dispute', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c18>object/0', '3ad4cf08c80e7cd1#c18', 'event/strike', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c19>object/0', '3ad4cf08c80e7cd1#c19', 'place/port', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c2>object/0', '3ad4cf08c80e7cd1#c2', 'unit/army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c21>object/0', '3ad4cf08c80e7cd1#c21', 'person/senior-official~48f9d8', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c23>object/0', '3ad4cf08c80e7cd1#c23', 'unit/army~9166ab', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['3de775271e7fd2ba#c19>object/0', '3de775271e7fd2ba#c19', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c20>object/0', '3de775271e7fd2ba#c20', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c21>object/0', '3de775271e7fd2ba#c21', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c3>object/0', '3de775271e7fd2ba#c3', 'group/four-us-officials~e650cd', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c4>object/0', '3de775271e7fd2ba#c4', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c5>object/0', '3de775271e7fd2ba#c5', 'group/israeli-counterparts~faaa72', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3de775271e7fd2ba#c6>object/0', '3de775271e7fd2ba#c6', 'event/raids', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c10>object/0', '67e9ec990abd7858#c10', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c11>object/0', '67e9ec990abd7858#c11', 'object/message', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c13>object/0', '67e9ec990abd7858#c13', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c16>object/0', '67e9ec990abd7858#c16', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c2>object/0', '67e9ec990abd7858#c2', 'policy/red-line', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c3>object/0', '67e9ec990abd7858#c3', 'policy/new-policy', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c6>object/0', '67e9ec990abd7858#c6', 'policy/conditions-on-military-aid', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c7>object/0', '67e9ec990abd7858#c7', 'event/major-campaign', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c8>object/0', '67e9ec990abd7858#c8', 'policy/israeli-push-against-hamas-targets', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c1>object/0', '6ecbe70c84387cb5#c1', 'place/country', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c10>object/0', '6ecbe70c84387cb5#c10', 'policy/automation-plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c11>object/0', '6ecbe70c84387cb5#c11', 'event/strike', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c14>object/0', '6ecbe70c84387cb5#c14', 'organization/government~69e2fe', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c2>object/0', '6ecbe70c84387cb5#c2', 'place/countrys-largest-grain-port', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c3>object/0', '6ecbe70c84387cb5#c3', 'place/gates~650486', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c4>object/0', '6ecbe70c84387cb5#c4', 'place/four-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c5>object/0', '6ecbe70c84387cb5#c5', 'place/four-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c8>object/0', '6ecbe70c84387cb5#c8', 'place/port~aa7417', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c0>object/0', '6f450208f984b15f#c0', 'place/castermouth', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c10>object/0', '6f450208f984b15f#c10', 'organization/union', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c11>object/0', '6f450208f984b15f#c11', 'group/members', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c14>object/0', '6f450208f984b15f#c14', 'place/four-of-the-six-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c16>object/0', '6f450208f984b15f#c16', 'event/vote', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c3>object/0', '6f450208f984b15f#c3', 'policy/plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c6>object/0', '6f450208f984b15f#c6', 'event/walkout', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c8>object/0', '6f450208f984b15f#c8', 'place/port~faacc7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c0>object/0', '7692aa2c67bce030#c0', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c16>object/0', '7692aa2c67bce030#c16', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c17>object/0', '7692aa2c67bce030#c17', 'unit/forces~28bd64', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c2>object/0', '7692aa2c67bce030#c2', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c22>object/0', '7692aa2c67bce030#c22', 'event/war', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c23>object/0', '7692aa2c67bce030#c23', 'unit/brigades', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c24>object/0', '7692aa2c67bce030#c24', 'event/invasion-of-the-city', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c25>object/0', '7692aa2c67bce030#c25', 'policy/credible-plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c26>object/0', '7692aa2c67bce030#c26', 'policy/credible-plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c3>object/0', '7692aa2c67bce030#c3', 'place/gaza', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c5>object/0', '7692aa2c67bce030#c5', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c6>object/0', '7692aa2c67bce030#c6', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c9>object/0', '7692aa2c67bce030#c9', 'place/gaza', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c1>object/0', 'a5df06daf36fb3b9#c1', 'place/country~12742c', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c10>object/0', 'a5df06daf36fb3b9#c10', 'policy/automation-plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c11>object/0', 'a5df06daf36fb3b9#c11', 'event/strike', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c17>object/0', 'a5df06daf36fb3b9#c17', 'group/farmers~124ed6', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c2>object/0', 'a5df06daf36fb3b9#c2', 'place/countrys-largest-grain-port', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c20>object/0', 'a5df06daf36fb3b9#c20', 'event/arrests', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c3>object/0', 'a5df06daf36fb3b9#c3', 'place/gates~d73d5e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c4>object/0', 'a5df06daf36fb3b9#c4', 'place/four-terminals~9fa85f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c5>object/0', 'a5df06daf36fb3b9#c5', 'place/four-terminals~9fa85f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c8>object/0', 'a5df06daf36fb3b9#c8', 'place/port~38cec7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c1>object/0', 'ae4c282f84fb4ea9#c1', 'place/harbor', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c15>object/0', 'ae4c282f84fb4ea9#c15', 'organization/company~457e9d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c19>object/0', 'ae4c282f84fb4ea9#c19', 'policy/proposal~8ca719', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c6>object/0', 'ae4c282f84fb4ea9#c6', 'policy/offer', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c1>object/0', 'd2ad808d45b48b35#c1', 'object/intelligence', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c13>object/0', 'd2ad808d45b48b35#c13', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c14>object/0', 'd2ad808d45b48b35#c14', 'place/north~cd4f6d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c15>object/0', 'd2ad808d45b48b35#c15', 'place/gaza', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c16>object/0', 'd2ad808d45b48b35#c16', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c2>object/0', 'd2ad808d45b48b35#c2', 'event/full-invasion-of-rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c20>object/0', 'd2ad808d45b48b35#c20', 'group/more-than-35-000-people~6d63f2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c21>object/0', 'd2ad808d45b48b35#c21', 'event/war', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c22>object/0', 'd2ad808d45b48b35#c22', 'group/more-than-1-100-people~ab70ba', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c5>object/0', 'd2ad808d45b48b35#c5', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c6>object/0', 'd2ad808d45b48b35#c6', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c7>object/0', 'd2ad808d45b48b35#c7', 'policy/narrower-operation', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c0>object/0', 'efacce85ae195af1#c0', 'policy/tentative-agreement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c1>object/0', 'efacce85ae195af1#c1', 'policy/tentative-agreement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c15>object/0', 'efacce85ae195af1#c15', 'person/mediator~43c6a1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c17>object/0', 'efacce85ae195af1#c17', 'policy/agreement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c19>object/0', 'efacce85ae195af1#c19', 'policy/ports-act', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c2>object/0', 'efacce85ae195af1#c2', 'event/talks~87ceaa', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c7>object/0', 'efacce85ae195af1#c7', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c0>object/0', 'f4da8b03f6eca253#c0', 'group/dockworkers~084f7a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['fa335865584ec74e#c18>object/0', 'fa335865584ec74e#c18', 'group/hamas-fighters~58cd50', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c20>object/0', 'fa335865584ec74e#c20', 'group/heavy-casualties~725b77', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c21>object/0', 'fa335865584ec74e#c21', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c22>object/0', 'fa335865584ec74e#c22', 'person/yahya-sinwar', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c23>object/0', 'fa335865584ec74e#c23', 'place/office', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c24>object/0', 'fa335865584ec74e#c24', 'place/qatar', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['0588b13a715184c1#c20>subject/0', '0588b13a715184c1#c20', 'group/opposition', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c21>subject/0', '0588b13a715184c1#c21', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c22>subject/0', '0588b13a715184c1#c22', 'group/opposition', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c3>subject/0', '0588b13a715184c1#c3', 'organization/administration', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c4>subject/0', '0588b13a715184c1#c4', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c5>subject/0', '0588b13a715184c1#c5', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c6>subject/0', '0588b13a715184c1#c6', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c8>subject/0', '0588b13a715184c1#c8', 'event/war', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['0588b13a715184c1#c9>subject/0', '0588b13a715184c1#c9', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c0>subject/0', '1e597f30a3b96fb6#c0', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c1>subject/0', '1e597f30a3b96fb6#c1', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c10>subject/0', '1e597f30a3b96fb6#c10', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c12>subject/0', '1e597f30a3b96fb6#c12', 'group/us-officials~b0aa28', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c13>subject/0', '1e597f30a3b96fb6#c13', 'group/us-officials~b0aa28', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c15>subject/0', '1e597f30a3b96fb6#c15', 'person/prime-minister~e69b93', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c16>subject/0', '1e597f30a3b96fb6#c16', 'person/prime-minister~e69b93', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c17>subject/0', '1e597f30a3b96fb6#c17', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c18>subject/0', '1e597f30a3b96fb6#c18', 'group/israeli-officials~5e4dd2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c19>subject/0', '1e597f30a3b96fb6#c19', 'group/israeli-officials~5e4dd2', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c2>subject/0', '1e597f30a3b96fb6#c2', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c20>subject/0', '1e597f30a3b96fb6#c20', 'place/other-countries', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['1e597f30a3b96fb6#c21>subject/0', '1e597f30a3b96fb6#c21', 'event/invasion', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['31d0ceeaef990ac8#c12>subject/0', '31d0ceeaef990ac8#c12', 'event/strike', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c15>subject/0', '31d0ceeaef990ac8#c15', 'person/ruth-castellano', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['31d0ceeaef990ac8#c16>subject/0', '31d0ceeaef990ac8#c16', 'person/ruth-castellano', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['37f710daf59ade1d#c21>subject/0', '37f710daf59ade1d#c21', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c22>subject/0', '37f710daf59ade1d#c22', 'person/judge~53471a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c23>subject/0', '37f710daf59ade1d#c23', 'event/vote', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['37f710daf59ade1d#c3>subject/0', '37f710daf59ade1d#c3', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['3ad4cf08c80e7cd1#c24>subject/0', '3ad4cf08c80e7cd1#c24', 'person/lindqvist', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c25>subject/0', '3ad4cf08c80e7cd1#c25', 'organization/office', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c26>subject/0', '3ad4cf08c80e7cd1#c26', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c27>subject/0', '3ad4cf08c80e7cd1#c27', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c28>subject/0', '3ad4cf08c80e7cd1#c28', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c3>subject/0', '3ad4cf08c80e7cd1#c3', 'unit/army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['3ad4cf08c80e7cd1#c4>subject/0', '3ad4cf08c80e7cd1#c4', 'unit/army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['67e9ec990abd7858#c10>subject/0', '67e9ec990abd7858#c10', 'group/four-us-officials~2b5c02', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c11>subject/0', '67e9ec990abd7858#c11', 'group/four-us-officials~2b5c02', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c12>subject/0', '67e9ec990abd7858#c12', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c13>subject/0', '67e9ec990abd7858#c13', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c14>subject/0', '67e9ec990abd7858#c14', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c15>subject/0', '67e9ec990abd7858#c15', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c16>subject/0', '67e9ec990abd7858#c16', 'person/benjamin-netanyahu', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c2>subject/0', '67e9ec990abd7858#c2', 'event/full-invasion-of-rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c3>subject/0', '67e9ec990abd7858#c3', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c4>subject/0', '67e9ec990abd7858#c4', 'person/jake-sullivan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c5>subject/0', '67e9ec990abd7858#c5', 'person/jake-sullivan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c6>subject/0', '67e9ec990abd7858#c6', 'person/joe-biden', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c7>subject/0', '67e9ec990abd7858#c7', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c8>subject/0', '67e9ec990abd7858#c8', 'organization/politico', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['67e9ec990abd7858#c9>subject/0', '67e9ec990abd7858#c9', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c0>subject/0', '6ecbe70c84387cb5#c0', 'group/more-than-4-000-dockworkers~5ebe50', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c1>subject/0', '6ecbe70c84387cb5#c1', 'place/countrys-largest-grain-port', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c10>subject/0', '6ecbe70c84387cb5#c10', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c11>subject/0', '6ecbe70c84387cb5#c11', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c12>subject/0', '6ecbe70c84387cb5#c12', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c13>subject/0', '6ecbe70c84387cb5#c13', 'organization/court~45af33', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c14>subject/0', '6ecbe70c84387cb5#c14', 'person/carla-vance', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c15>subject/0', '6ecbe70c84387cb5#c15', 'person/helen-strand', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c16>subject/0', '6ecbe70c84387cb5#c16', 'person/helen-strand', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c17>subject/0', '6ecbe70c84387cb5#c17', 'organization/national-growers-association', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c18>subject/0', '6ecbe70c84387cb5#c18', 'place/silos', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c3>subject/0', '6ecbe70c84387cb5#c3', 'group/pickets', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c4>subject/0', '6ecbe70c84387cb5#c4', 'place/gates~650486', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c5>subject/0', '6ecbe70c84387cb5#c5', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c6>subject/0', '6ecbe70c84387cb5#c6', 'object/eleven-ships', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c7>subject/0', '6ecbe70c84387cb5#c7', 'organization/union~9a329f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c8>subject/0', '6ecbe70c84387cb5#c8', 'organization/union~9a329f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6ecbe70c84387cb5#c9>subject/0', '6ecbe70c84387cb5#c9', 'organization/union~9a329f', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c0>subject/0', '6f450208f984b15f#c0', 'place/port~0df939', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c1>subject/0', '6f450208f984b15f#c1', 'group/dockworkers~49781e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c10>subject/0', '6f450208f984b15f#c10', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c12>subject/0', '6f450208f984b15f#c12', 'organization/union', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c13>subject/0', '6f450208f984b15f#c13', 'organization/union', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c14>subject/0', '6f450208f984b15f#c14', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c15>subject/0', '6f450208f984b15f#c15', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c16>subject/0', '6f450208f984b15f#c16', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c17>subject/0', '6f450208f984b15f#c17', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c19>subject/0', '6f450208f984b15f#c19', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c2>subject/0', '6f450208f984b15f#c2', 'group/dockworkers~49781e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c20>subject/0', '6f450208f984b15f#c20', 'place/castermouth', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c21>subject/0', '6f450208f984b15f#c21', 'person/ruth-castellano', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c3>subject/0', '6f450208f984b15f#c3', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c4>subject/0', '6f450208f984b15f#c4', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c5>subject/0', '6f450208f984b15f#c5', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c7>subject/0', '6f450208f984b15f#c7', 'policy/plan', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c8>subject/0', '6f450208f984b15f#c8', 'group/members', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['6f450208f984b15f#c9>subject/0', '6f450208f984b15f#c9', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c0>subject/0', '7692aa2c67bce030#c0', 'person/yoav-gallant', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c1>subject/0', '7692aa2c67bce030#c1', 'person/yoav-gallant', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c10>subject/0', '7692aa2c67bce030#c10', 'place/place', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c13>subject/0', '7692aa2c67bce030#c13', 'person/us-defense-department-official~bb4cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c15>subject/0', '7692aa2c67bce030#c15', 'event/offensive', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c16>subject/0', '7692aa2c67bce030#c16', 'unit/israeli-army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c17>subject/0', '7692aa2c67bce030#c17', 'unit/israeli-army', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c19>subject/0', '7692aa2c67bce030#c19', 'person/us-defense-department-official~bb4cb5', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c2>subject/0', '7692aa2c67bce030#c2', 'unit/troops~010b63', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c20>subject/0', '7692aa2c67bce030#c20', 'person/israeli-official~34634e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c21>subject/0', '7692aa2c67bce030#c21', 'policy/operation-of-some-kind', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c23>subject/0', '7692aa2c67bce030#c23', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c24>subject/0', '7692aa2c67bce030#c24', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c25>subject/0', '7692aa2c67bce030#c25', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c3>subject/0', '7692aa2c67bce030#c3', 'place/rafah', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c4>subject/0', '7692aa2c67bce030#c4', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c5>subject/0', '7692aa2c67bce030#c5', 'unit/last-four-battalions-of-hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c7>subject/0', '7692aa2c67bce030#c7', 'person/yoav-gallant', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c8>subject/0', '7692aa2c67bce030#c8', 'person/yoav-gallant', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['7692aa2c67bce030#c9>subject/0', '7692aa2c67bce030#c9', 'place/place', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c0>subject/0', 'a5df06daf36fb3b9#c0', 'group/more-than-4-000-dockworkers~2c5260', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c1>subject/0', 'a5df06daf36fb3b9#c1', 'place/countrys-largest-grain-port', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c10>subject/0', 'a5df06daf36fb3b9#c10', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c11>subject/0', 'a5df06daf36fb3b9#c11', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c12>subject/0', 'a5df06daf36fb3b9#c12', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c13>subject/0', 'a5df06daf36fb3b9#c13', 'organization/court~4d4f8e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c14>subject/0', 'a5df06daf36fb3b9#c14', 'organization/national-growers-association', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c15>subject/0', 'a5df06daf36fb3b9#c15', 'place/silos~a95850', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c16>subject/0', 'a5df06daf36fb3b9#c16', 'object/grain', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c18>subject/0', 'a5df06daf36fb3b9#c18', 'person/tom-abara', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c19>subject/0', 'a5df06daf36fb3b9#c19', 'unit/police', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c3>subject/0', 'a5df06daf36fb3b9#c3', 'group/pickets~9116b1', 0, null, null, null, null, 'ff1e94d83c6047e2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_SUBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['a5df06daf36fb3b9#c4>subject/0', 'a5df06daf36fb3b9#c4', 'place/gates~d73d5e', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c5>subject/0', 'a5df06daf36fb3b9#c5', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c6>subject/0', 'a5df06daf36fb3b9#c6', 'object/eleven-ships~648c57', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c7>subject/0', 'a5df06daf36fb3b9#c7', 'organization/union~71adc1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c8>subject/0', 'a5df06daf36fb3b9#c8', 'organization/union~71adc1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['a5df06daf36fb3b9#c9>subject/0', 'a5df06daf36fb3b9#c9', 'organization/union~71adc1', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c0>subject/0', 'ae4c282f84fb4ea9#c0', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c1>subject/0', 'ae4c282f84fb4ea9#c1', 'organization/the-harbor-ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c10>subject/0', 'ae4c282f84fb4ea9#c10', 'policy/formal-offer', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c11>subject/0', 'ae4c282f84fb4ea9#c11', 'organization/company', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c12>subject/0', 'ae4c282f84fb4ea9#c12', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c13>subject/0', 'ae4c282f84fb4ea9#c13', 'person/ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c14>subject/0', 'ae4c282f84fb4ea9#c14', 'person/ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c15>subject/0', 'ae4c282f84fb4ea9#c15', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c16>subject/0', 'ae4c282f84fb4ea9#c16', 'organization/company~457e9d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c17>subject/0', 'ae4c282f84fb4ea9#c17', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c18>subject/0', 'ae4c282f84fb4ea9#c18', 'person/ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c19>subject/0', 'ae4c282f84fb4ea9#c19', 'organization/union~15d742', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c2>subject/0', 'ae4c282f84fb4ea9#c2', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c20>subject/0', 'ae4c282f84fb4ea9#c20', 'person/ledger', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c22>subject/0', 'ae4c282f84fb4ea9#c22', 'organization/aldgate-capital', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c23>subject/0', 'ae4c282f84fb4ea9#c23', 'organization/aldgate-capital', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c3>subject/0', 'ae4c282f84fb4ea9#c3', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c4>subject/0', 'ae4c282f84fb4ea9#c4', 'object/story', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c5>subject/0', 'ae4c282f84fb4ea9#c5', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c8>subject/0', 'ae4c282f84fb4ea9#c8', 'organization/company', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['ae4c282f84fb4ea9#c9>subject/0', 'ae4c282f84fb4ea9#c9', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c0>subject/0', 'd2ad808d45b48b35#c0', 'person/state-department-official~4522b0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c1>subject/0', 'd2ad808d45b48b35#c1', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c10>subject/0', 'd2ad808d45b48b35#c10', 'person/state-department-official~4522b0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c11>subject/0', 'd2ad808d45b48b35#c11', 'person/state-department-official~4522b0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c12>subject/0', 'd2ad808d45b48b35#c12', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c13>subject/0', 'd2ad808d45b48b35#c13', 'unit/israeli-troops', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c14>subject/0', 'd2ad808d45b48b35#c14', 'unit/israeli-troops', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c15>subject/0', 'd2ad808d45b48b35#c15', 'place/north~cd4f6d', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c16>subject/0', 'd2ad808d45b48b35#c16', 'group/hamas-militants~362ef7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c17>subject/0', 'd2ad808d45b48b35#c17', 'group/hamas-militants~362ef7', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c18>subject/0', 'd2ad808d45b48b35#c18', 'event/exodus-of-civilians', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c19>subject/0', 'd2ad808d45b48b35#c19', 'group/aid-workers~44f8ab', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c2>subject/0', 'd2ad808d45b48b35#c2', 'place/united-states', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c20>subject/0', 'd2ad808d45b48b35#c20', 'event/war', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c21>subject/0', 'd2ad808d45b48b35#c21', 'event/october-7-attack-on-israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c22>subject/0', 'd2ad808d45b48b35#c22', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c3>subject/0', 'd2ad808d45b48b35#c3', 'person/state-department-official~4522b0', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c4>subject/0', 'd2ad808d45b48b35#c4', 'organization/the-washington-post', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c5>subject/0', 'd2ad808d45b48b35#c5', 'group/american-officials~779c5a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c6>subject/0', 'd2ad808d45b48b35#c6', 'group/american-officials~779c5a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c7>subject/0', 'd2ad808d45b48b35#c7', 'place/israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c8>subject/0', 'd2ad808d45b48b35#c8', 'organization/the-washington-post', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['d2ad808d45b48b35#c9>subject/0', 'd2ad808d45b48b35#c9', 'event/discussions-with-israel', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c0>subject/0', 'efacce85ae195af1#c0', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c1>subject/0', 'efacce85ae195af1#c1', 'organization/dockworkers-union', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c11>subject/0', 'efacce85ae195af1#c11', 'person/ines-moreau', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c12>subject/0', 'efacce85ae195af1#c12', 'group/one-of-our-people~063c56', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c13>subject/0', 'efacce85ae195af1#c13', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c15>subject/0', 'efacce85ae195af1#c15', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c16>subject/0', 'efacce85ae195af1#c16', 'person/douglas-hale', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c17>subject/0', 'efacce85ae195af1#c17', 'organization/aldgate-capital', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c18>subject/0', 'efacce85ae195af1#c18', 'organization/government~ceb51c', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c19>subject/0', 'efacce85ae195af1#c19', 'organization/government~ceb51c', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c2>subject/0', 'efacce85ae195af1#c2', 'person/amara-okafor', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c20>subject/0', 'efacce85ae195af1#c20', 'place/gates~48e5d3', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c21>subject/0', 'efacce85ae195af1#c21', 'organization/port-authority', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c3>subject/0', 'efacce85ae195af1#c3', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c4>subject/0', 'efacce85ae195af1#c4', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c6>subject/0', 'efacce85ae195af1#c6', 'policy/agreement', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c7>subject/0', 'efacce85ae195af1#c7', 'group/members~bac682', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['efacce85ae195af1#c8>subject/0', 'efacce85ae195af1#c8', 'group/members~bac682', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c0>subject/0', 'f4da8b03f6eca253#c0', 'organization/brightwater-terminals', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c1>subject/0', 'f4da8b03f6eca253#c1', 'group/dockworkers~084f7a', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c10>subject/0', 'f4da8b03f6eca253#c10', 'event/talks~82da6c', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['f4da8b03f6eca253#c12>subject/0', 'f4da8b03f6eca253#c12', 'policy/lines', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['fa335865584ec74e#c21>subject/0', 'fa335865584ec74e#c21', 'person/yahya-sinwar', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c23>subject/0', 'fa335865584ec74e#c23', 'organization/hamas', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c24>subject/0', 'fa335865584ec74e#c24', 'place/office', 0, null, null, null, null, 'ff1e94d83c6047e2'],
['fa335865584ec74e#c25>subject/0', 'fa335865584ec74e#c25', 'event/talks-on-a-truce', 0, null, null, null, null, 'ff1e94d83c6047e2'],
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
['1e597f30a3b96fb6#c17>teller/1', '1e597f30a3b96fb6#c17', 'group/israeli-officials~5e4dd2', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['1e597f30a3b96fb6#c2>teller/1', '1e597f30a3b96fb6#c2', 'object/report', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['1e597f30a3b96fb6#c21>teller/1', '1e597f30a3b96fb6#c21', 'place/other-countries', 1, null, 'warns', null, null, 'ef1051c107091e21'],
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
['37f710daf59ade1d#c6>teller/1', '37f710daf59ade1d#c6', 'group/executives~ed5a04', 1, null, 'asks', null, null, '1102ec06e9836560'],
['37f710daf59ade1d#c7>teller/1', '37f710daf59ade1d#c7', 'group/executives~ed5a04', 1, null, 'asks', null, null, '1102ec06e9836560'],
['3ad4cf08c80e7cd1#c1>teller/1', '3ad4cf08c80e7cd1#c1', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c17>teller/1', '3ad4cf08c80e7cd1#c17', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c2>teller/1', '3ad4cf08c80e7cd1#c2', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c23>teller/1', '3ad4cf08c80e7cd1#c23', 'person/senior-official~48f9d8', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c3>teller/1', '3ad4cf08c80e7cd1#c3', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c4>teller/1', '3ad4cf08c80e7cd1#c4', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c5>teller/1', '3ad4cf08c80e7cd1#c5', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c6>teller/1', '3ad4cf08c80e7cd1#c6', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3ad4cf08c80e7cd1#c8>teller/1', '3ad4cf08c80e7cd1#c8', 'person/helen-strand', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c1>teller/1', '3de775271e7fd2ba#c1', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c1>teller/2', '3de775271e7fd2ba#c1', 'group/four-us-officials~e650cd', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['3de775271e7fd2ba#c18>teller/1', '3de775271e7fd2ba#c18', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c18>teller/2', '3de775271e7fd2ba#c18', 'group/two-israeli-officials~aa4c2d', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['3de775271e7fd2ba#c5>teller/1', '3de775271e7fd2ba#c5', 'object/report~56882d', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c6>teller/1', '3de775271e7fd2ba#c6', 'object/report~56882d', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['3de775271e7fd2ba#c6>teller/2', '3de775271e7fd2ba#c6', 'group/top-aides~95affe', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['67e9ec990abd7858#c13>teller/1', '67e9ec990abd7858#c13', 'person/joe-biden', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c2>teller/1', '67e9ec990abd7858#c2', 'person/joe-biden', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c3>teller/1', '67e9ec990abd7858#c3', 'person/jake-sullivan', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c8>teller/1', '67e9ec990abd7858#c8', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['67e9ec990abd7858#c9>teller/1', '67e9ec990abd7858#c9', 'organization/politico', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6ecbe70c84387cb5#c10>teller/1', '6ecbe70c84387cb5#c10', 'organization/union~9a329f', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6ecbe70c84387cb5#c18>teller/1', '6ecbe70c84387cb5#c18', 'organization/national-growers-association', 1, null, 'warns', null, null, 'ef1051c107091e21'],
['6ecbe70c84387cb5#c8>teller/1', '6ecbe70c84387cb5#c8', 'organization/union~9a329f', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6ecbe70c84387cb5#c9>teller/1', '6ecbe70c84387cb5#c9', 'organization/union~9a329f', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c11>teller/1', '6f450208f984b15f#c11', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c12>teller/1', '6f450208f984b15f#c12', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c13>teller/1', '6f450208f984b15f#c13', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c16>teller/1', '6f450208f984b15f#c16', 'organization/brightwater-terminals', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c18>teller/1', '6f450208f984b15f#c18', 'person/douglas-hale', 1, null, 'promises', null, null, 'f58cba813d678116'],
['6f450208f984b15f#c6>teller/1', '6f450208f984b15f#c6', 'organization/federation-of-dock-and-harbor-workers', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c7>teller/1', '6f450208f984b15f#c7', 'organization/union', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['6f450208f984b15f#c8>teller/1', '6f450208f984b15f#c8', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c10>teller/1', '7692aa2c67bce030#c10', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c11>teller/1', '7692aa2c67bce030#c11', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c12>teller/1', '7692aa2c67bce030#c12', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c14>teller/1', '7692aa2c67bce030#c14', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c15>teller/1', '7692aa2c67bce030#c15', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c17>teller/1', '7692aa2c67bce030#c17', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c18>teller/1', '7692aa2c67bce030#c18', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c2>teller/1', '7692aa2c67bce030#c2', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c21>teller/1', '7692aa2c67bce030#c21', 'person/israeli-official~34634e', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c22>teller/1', '7692aa2c67bce030#c22', 'person/israeli-official~34634e', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c23>teller/1', '7692aa2c67bce030#c23', 'person/israeli-official~34634e', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c4>teller/1', '7692aa2c67bce030#c4', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c6>teller/1', '7692aa2c67bce030#c6', 'person/yoav-gallant', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['7692aa2c67bce030#c6>teller/2', '7692aa2c67bce030#c6', 'place/israel', 2, null, 'says', null, null, 'a88f60aea3235af0'],
['a5df06daf36fb3b9#c10>teller/1', 'a5df06daf36fb3b9#c10', 'organization/union~71adc1', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c15>teller/1', 'a5df06daf36fb3b9#c15', 'organization/national-growers-association', 1, null, 'warns', null, null, 'ef1051c107091e21'],
['a5df06daf36fb3b9#c16>teller/1', 'a5df06daf36fb3b9#c16', 'person/tom-abara', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c17>teller/1', 'a5df06daf36fb3b9#c17', 'person/tom-abara', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c20>teller/1', 'a5df06daf36fb3b9#c20', 'unit/police', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c8>teller/1', 'a5df06daf36fb3b9#c8', 'organization/union~71adc1', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['a5df06daf36fb3b9#c9>teller/1', 'a5df06daf36fb3b9#c9', 'organization/union~71adc1', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c10>teller/1', 'ae4c282f84fb4ea9#c10', 'organization/company', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c14>teller/1', 'ae4c282f84fb4ea9#c14', 'person/ledger', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c16>teller/1', 'ae4c282f84fb4ea9#c16', 'person/ines-moreau', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c17>teller/1', 'ae4c282f84fb4ea9#c17', 'person/ledger', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c19>teller/1', 'ae4c282f84fb4ea9#c19', 'person/ledger', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c2>teller/1', 'ae4c282f84fb4ea9#c2', 'organization/brightwater-terminals', 1, null, 'denies', null, null, '0f26170c70f01ced'],
['ae4c282f84fb4ea9#c3>teller/1', 'ae4c282f84fb4ea9#c3', 'organization/brightwater-terminals', 1, null, 'denies', null, null, '0f26170c70f01ced'],
['ae4c282f84fb4ea9#c4>teller/1', 'ae4c282f84fb4ea9#c4', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c6>teller/1', 'ae4c282f84fb4ea9#c6', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c7>teller/1', 'ae4c282f84fb4ea9#c7', 'person/douglas-hale', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['ae4c282f84fb4ea9#c9>teller/1', 'ae4c282f84fb4ea9#c9', 'organization/company', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c1>teller/1', 'd2ad808d45b48b35#c1', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c12>teller/1', 'd2ad808d45b48b35#c12', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c18>teller/1', 'd2ad808d45b48b35#c18', 'group/aid-workers~44f8ab', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c2>teller/1', 'd2ad808d45b48b35#c2', 'person/state-department-official~4522b0', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
['d2ad808d45b48b35#c20>teller/1', 'd2ad808d45b48b35#c20', 'organization/health-authority', 1, null, 'says', null, null, '85d13805e3eeb3d9'],
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
['0588b13a715184c1#c22>teller/0', '0588b13a715184c1#c22', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
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
['1e597f30a3b96fb6#c21>teller/0', '1e597f30a3b96fb6#c21', 'outlet/the-eastern-courier', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
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
['6ecbe70c84387cb5#c18>teller/0', '6ecbe70c84387cb5#c18', 'outlet/the-daily-lantern', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
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
['6f450208f984b15f#c3>teller/0', '6f450208f984b15f#c3', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c4>teller/0', '6f450208f984b15f#c4', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c5>teller/0', '6f450208f984b15f#c5', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c6>teller/0', '6f450208f984b15f#c6', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c7>teller/0', '6f450208f984b15f#c7', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c8>teller/0', '6f450208f984b15f#c8', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['6f450208f984b15f#c9>teller/0', '6f450208f984b15f#c9', 'outlet/the-harbor-ledger', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c0>teller/0', '7692aa2c67bce030#c0', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c1>teller/0', '7692aa2c67bce030#c1', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c10>teller/0', '7692aa2c67bce030#c10', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c11>teller/0', '7692aa2c67bce030#c11', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], dispute: line[7], newsgraph: line[8]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
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
['7692aa2c67bce030#c25>teller/0', '7692aa2c67bce030#c25', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
['7692aa2c67bce030#c26>teller/0', '7692aa2c67bce030#c26', 'outlet/globe-dispatch', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
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
['a5df06daf36fb3b9#c20>teller/0', 'a5df06daf36fb3b9#c20', 'outlet/meridian-wire', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
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
['d2ad808d45b48b35#c22>teller/0', 'd2ad808d45b48b35#c22', 'outlet/the-capital-observer', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
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
['fa335865584ec74e#c25>teller/0', 'fa335865584ec74e#c25', 'outlet/northgate-times', 0, null, 'says', null, null, '9b66e1f392d6ecac'],
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
['r/7298a31e3ec9600a', 'person/ines-moreau', 'organization/company~457e9d', 'accused', 'p/0df281a606f77fd4', 'ACCUSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|ae4c282f84fb4ea9#c15', 1, 0, 0, 0.876, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'a81bf8a97cc5e948']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ACCUSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e03922e1994d11ec', 'organization/government', 'organization/hamas', 'aimed to dismantle', 'p/b2e38a2d6b5a39c6', 'DISMANTLE', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c17', 1, 0, 0, 0.701, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '27bc2382835032d7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_DISMANTLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/466b50de11f1e442', 'organization/government~ceb51c', 'policy/ports-act', 'aimed to invoke', 'p/103e98988123ad0d', 'INVOKE', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c19', 1, 0, 0, 0.682, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '7c796e09920ad1f0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_INVOKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/623014bcd6048e43', 'unit/army', 'object/food', 'aimed to unload', 'p/11568d0dce7fc55b', 'UNLOAD', 'affirmed', 'planned', true, null, null, '|3ad4cf08c80e7cd1#c3', 1, 0, 0, 0.778, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, 'b9015e1dc55c3ea9'],
['r/a4bbcb2a6c181d7e', 'unit/army', 'object/medicine', 'aimed to unload', 'p/ee053060b4af3563', 'UNLOAD', 'affirmed', 'planned', true, null, null, '|3ad4cf08c80e7cd1#c4', 1, 0, 0, 0.79, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '1d026d6ca9f98e3d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_UNLOAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1128e93cfeeffd54', 'organization/brightwater-terminals', 'event/strike~5752e1', 'asked to halt', 'p/57862969419c3e2e', 'STOP', 'affirmed', 'asked', false, null, null, '|37f710daf59ade1d#c21', 1, 0, 0, 0.842, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, 'a441b36dcf5a5d51']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ASKED_TO_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/9380ff661844bc4d', 'organization/brightwater-terminals', 'organization/court~4d4f8e', 'asked', 'p/f721c4f34c042eee', 'ASK', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|a5df06daf36fb3b9#c12', 1, 0, 0, 0.867, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'adb35112b515a3c4'],
['r/c224b5fa89f0a61f', 'organization/brightwater-terminals', 'organization/court~45af33', 'asked', 'p/f721c4f34c042eee', 'ASK', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|6ecbe70c84387cb5#c12', 1, 0, 0, 0.867, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'c58333182edb1d48']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ASKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/54556661bd00b5d6', 'place/rafah', 'unit/last-four-battalions-of-hamas', 'believed to shelter', 'p/0bb5c521f6c24141', 'SHELTER', 'affirmed', 'likely', false, null, null, '|3de775271e7fd2ba#c10', 1, 0, 0, 0.821, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'a76aba1cc577290b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BELIEVED_TO_SHELTER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/12298bf9daf940b7', 'group/pickets', 'place/gates~650486', 'blocked', 'p/cd6f41b37fb9acbe', 'BLOCK', 'affirmed', 'actual', false, 'REJECT', -2.0, '|6ecbe70c84387cb5#c3', 1, 0, 0, 0.871, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '8935c88f41da6dab'],
['r/ebe4cc6fb29b91dc', 'group/pickets~9116b1', 'place/gates~d73d5e', 'blocked', 'p/69efe0c5c0133f07', 'BLOCK', 'affirmed', 'actual', false, 'REJECT', -2.0, '|a5df06daf36fb3b9#c3', 1, 0, 0, 0.871, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '5665386e25c44b7d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BLOCKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ab70fa14cfabf69c', 'group/members', 'place/port~faacc7', 'built', 'p/92c1f7cab0939b6a', 'BUILD', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c8', 1, 0, 0, 0.866, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, '17c4b69cee24da51']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BUILT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f970b7cc0344194e', 'person/ruth-castellano', 'policy/compromise', 'called for', 'p/80ee9d38db51ebc2', 'CALL_FOR', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|31d0ceeaef990ac8#c16', 1, 0, 0, 0.759, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '75739c8707e2c26f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_FOR` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3f9708ff385a7cb6', 'organization/brightwater-terminals', 'event/strike', 'called illegal', 'p/ea4226e4aacb5ac7', 'CALL_ILLEGAL', 'affirmed', 'actual', false, 'PROTEST', -5.0, '|6ecbe70c84387cb5#c11|a5df06daf36fb3b9#c11', 2, 0, 0, 0.841, 2, '|Meridian Wire|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'd82b9fad6e375c92']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_ILLEGAL` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a3e76d127d41735b', 'person/benjamin-netanyahu', 'group/thousands-of-reservists~3bad03', 'called up', 'p/0123fd8b9a808f0f', 'CALL_UP', 'affirmed', 'actual', false, 'MOBILIZE', -5.5, '|1e597f30a3b96fb6#c8', 1, 0, 0, 0.852, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '33abaf8f2da49a14']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_UP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/87760c9c549bc548', 'organization/politico', 'group/four-us-officials~e650cd', 'cited', 'p/dc26069a290fdd16', 'CITE', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c3', 1, 0, 0, 0.854, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'aca8ff8aac907c85'],
['r/c39375e36f8f5f6c', 'organization/the-harbor-ledger', 'group/two-executives~0d2fc9', 'cited', 'p/0eaa06e578f03f0e', 'CITE', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c2', 1, 0, 0, 0.854, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, 'ed7ac4c922ea7f3b'],
['r/2c50a159312c1b16', 'organization/the-washington-post', 'group/four-people~8f5a98', 'cited', 'p/90d71a730559815c', 'CITE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c4', 1, 0, 0, 0.827, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '4496600dab165310']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CITED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e4089a14837f1a5a', 'group/democrats', 'object/military-aid', 'criticized', 'p/917433f40b8926b9', 'CRITICIZE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|0588b13a715184c1#c12', 1, 0, 0, 0.928, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '7b762d4ba805bec4'],
['r/4af2f3dbb319ec48', 'person/carla-vance', 'organization/government~69e2fe', 'criticized', 'p/b5e687341edecac4', 'CRITICIZE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|6ecbe70c84387cb5#c14', 1, 0, 0, 0.819, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '368b13aba73f3c0e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CRITICIZED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/69e3c6af286dcc5b', 'person/state-department-official~4522b0', 'object/washington-post-report', 'declined to comment on', 'p/4403de43464e7586', 'DECLINE_TO_COMMENT_ON', 'denied', 'actual', false, null, null, '|d2ad808d45b48b35#c0', 1, 0, 0, 0.822, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '500a6a78ad956e6f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DECLINED_TO_COMMENT_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/06e502ac48fae310', 'organization/court', 'policy/brightwaters-request', 'denied', 'p/b2d5e29cf3f4e03e', 'DENY', 'affirmed', 'actual', false, null, null, '|37f710daf59ade1d#c20', 1, 0, 0, 0.843, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '87710e0a86a14f15']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DENIED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b399ab59e76ae941', 'group/four-us-officials~2b5c02', 'organization/politico', 'described to', 'p/9b4ce1719e104163', 'DESCRIBE_TO', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c11', 1, 0, 0, 0.842, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '71a418d8e2cb2e83']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DESCRIBED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/db6a42081c7ca273', 'group/four-us-officials~2b5c02', 'object/message', 'described', 'p/a72eba7a9aa2ec56', 'DESCRIBE', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c11', 1, 0, 0, 0.842, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '2636c340026d5e97']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DESCRIBED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d08554946ee02e0c', 'person/joe-biden', 'policy/new-policy', 'did not announce', 'p/1b22dd8aa596d597', 'ANNOUNCE', 'denied', 'actual', false, null, null, '|67e9ec990abd7858#c3', 1, 0, 0, 0.794, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '744fe456b4b24630']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_ANNOUNCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f7f7ac19cdd7b978', 'organization/board', 'policy/proposal~186e66', 'did not approve', 'p/5e50059b0c01a202', 'ACCEPT', 'denied', 'actual', false, null, null, '|37f710daf59ade1d#c11', 1, 0, 0, 0.852, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '962bee4062090522']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_APPROVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/442402521d36828a', 'organization/aldgate-capital', 'policy/agreement', 'did not endorse', 'p/33f4e482ef5ee80b', 'SUPPORT', 'denied', 'actual', false, null, null, '|efacce85ae195af1#c17', 1, 0, 0, 0.711, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '7489c606e7a576bb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_ENDORSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/84377a0a48f29b34', 'organization/government~592320', 'policy/plans', 'did not have', 'p/4d5d912650286d22', 'HAVE', 'denied', 'actual', false, null, null, '|f4da8b03f6eca253#c18', 1, 0, 0, 0.835, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'e6b003c22ae1aec3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_HAVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/39f0d3c0a7a48a06', 'person/douglas-hale', 'policy/offer', 'did not make', 'p/470b923a470ae182', 'MAKE', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c6', 1, 0, 0, 0.794, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'a955efeb724f5552']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_MAKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f7a0c4bf99ce8700', 'unit/israeli-military', 'policy/plan~d6d956', 'did not produce', 'p/b677e36956d806cd', 'PRODUCE', 'denied', 'actual', false, null, null, '|3de775271e7fd2ba#c15', 1, 0, 0, 0.819, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'db4820313586bb89']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_PRODUCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e090b2cfd6e98e42', 'organization/union~15d742', 'policy/proposal~8ca719', 'did not receive', 'p/a9b201e7f8abe827', 'RECEIVE', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c19', 1, 0, 0, 0.815, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, '2371aa21577a152f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_RECEIVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c4e09a3abd882450', 'organization/aldgate-capital', 'policy/request-for-comment', 'did not respond to', 'p/3f46e36477e57985', 'RESPOND_TO', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c23', 1, 0, 0, 0.835, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'c013007a0057150a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_RESPOND_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ff9e0155394bb9b6', 'person/peter-lindqvist', 'policy/proposal', 'did not see', 'p/e092d7a928921de5', 'SEE', 'denied', 'actual', false, null, null, '|31d0ceeaef990ac8#c11', 1, 0, 0, 0.751, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '8b4d96e523da9dac']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_SEE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/72b955f70fcab395', 'group/opposition', 'policy/evacuation-orders', 'did not stop', 'p/9d59ba59f7799ea5', 'STOP', 'denied', 'actual', false, null, null, '|0588b13a715184c1#c22', 1, 0, 0, 0.832, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '87733e687e50eaa0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_STOP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/95362d1918cf31f5', 'place/corvane-line', 'object/three-vessels', 'diverted', 'p/e1a5cbc35bf3bbc2', 'DIVERT', 'affirmed', 'actual', true, null, null, '|f4da8b03f6eca253#c13', 1, 0, 0, 0.835, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'd4ace6880633391b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DIVERTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/24f0f5404b726916', 'person/joe-biden', 'group/democrats', 'faced from', 'p/c9ce7ebd07678d4d', 'FACE_FROM', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c11', 1, 0, 0, 0.772, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '9f3c52729518b53e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FACED_FROM` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/bf2a4ac5475fa1ac', 'person/joe-biden', 'object/military-aid', 'faced over', 'p/930dd12f8335bd6f', 'FACE_OVER', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c11', 1, 0, 0, 0.772, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'ed07e450780ca80a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FACED_OVER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/631546efff96e45e', 'policy/lines', 'event/long-dispute', 'feared', 'p/b50b0886acfdd721', 'FEAR', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c12', 1, 0, 0, 0.829, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'b7d35c2d18d106d6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FEARED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/eeeb1031571349a7', 'group/more-than-a-million-palestinians~0f0176', 'place/north', 'fled from', 'p/0781923fb013b39d', 'FLEE_FROM', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c12', 1, 0, 0, 0.89, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '8b9ce41346e5d0b8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FLED_FROM` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/65547cbbfbf69747', 'event/strike', 'organization/cost-exporters', 'had', 'p/c5f21f35a79b208e', 'HAVE', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c12', 1, 0, 0, 0.846, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, 'a12c711746f8d0b1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b2cb58b56cb8f937', 'person/benjamin-netanyahu', 'policy/campaign-against-hamas', 'handled', 'p/a2f49b49f9ee3ef1', 'HANDLE', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c10', 1, 0, 1, 0.787, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '98f35ca2d3a41f33']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HANDLED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/564d416193eea512', 'person/aldgate-capital', 'organization/firm', 'has role', 'p/cdf1c8b26eade491', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|37f710daf59ade1d#c13', 1, 0, 1, 0.917, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, 'c5089bd0e288abbc'],
['r/c681bbbb24b0686c', 'person/ines-moreau', 'organization/union', 'has role', 'p/ecfb756b62126eae', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c10', 1, 0, 1, 0.889, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, 'e6e44f89caa8e9bc'],
['r/4b71a4a8a8132baa', 'person/yahya-sinwar', 'organization/hamas', 'has role', 'p/2bf57e5eab855291', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c21', 1, 0, 1, 0.923, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '5963c83fe9d66133'],
['r/601153a0e605b577', 'person/yoav-gallant', 'place/israel', 'has role', 'p/d7a054912f760fc9', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c0', 1, 0, 1, 0.923, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'a0de70dbed6a2b24']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_ROLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8151021b3ee90a9d', 'group/american-officials~779c5a', 'place/israel', 'hoped to persuade', 'p/49a8e3f5a8194122', 'HOPE_TO_PERSUADE', 'affirmed', 'wished', false, null, null, '|d2ad808d45b48b35#c6', 1, 0, 0, 0.819, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'cce146ab9a84f48c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HOPED_TO_PERSUADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/06c44d3b94870dc4', 'place/israel', 'policy/operation', 'if agreed to limit', 'p/ccf33118b8effdbf', 'AGREE_TO_LIMIT', 'open', 'possible', false, null, null, '|1e597f30a3b96fb6#c2', 1, 0, 0, 0.824, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '416fc2b9a2d53016']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_AGREED_TO_LIMIT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/26bb760e22331fe3', 'group/members~bac682', 'event/vote', 'if approved in', 'p/8fe194c1c2ce78f0', 'ACCEPT_IN', 'open', 'possible', false, null, null, '|efacce85ae195af1#c8', 1, 0, 0, 0.781, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, '64f51929edf34551']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_APPROVED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ea5d03c88e4620d3', 'organization/brightwater-terminals', 'policy/automation-plan', 'if dropped', 'p/66e5f91125720de8', 'ABANDON', 'open', 'possible', false, null, null, '|6ecbe70c84387cb5#c10|a5df06daf36fb3b9#c10', 2, 0, 0, 0.772, 2, '|Meridian Wire|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '21c08fbc485e9430']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_DROPPED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8a0769dadcade619', 'group/soldiers~12c1ee', 'place/port', 'if entered', 'p/31a1c5ead0f94389', 'ENTER', 'open', 'possible', false, null, null, '|3ad4cf08c80e7cd1#c19', 1, 0, 0, 0.854, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '1925992a9f66c8be']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_ENTERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3491f393d66583b3', 'place/israel', 'place/rafah', 'if launched in', 'p/d6f113533f6adc71', 'START_IN', 'open', 'possible', false, null, null, '|67e9ec990abd7858#c7', 1, 0, 0, 0.826, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'd4c18c03fc11185e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ecd4e382caa78081', 'unit/forces', 'place/rafah', 'if launched on', 'p/5a100479e299e668', 'START_ON', 'open', 'possible', false, null, null, '|0588b13a715184c1#c2', 1, 0, 0, 0.707, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '61eb470120da481b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/9ce6b7e4df56e9e6', 'place/israel', 'event/major-campaign', 'if launched', 'p/4d48bd80252ea261', 'START', 'open', 'possible', false, null, null, '|67e9ec990abd7858#c7', 1, 0, 0, 0.826, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'abfb25727ab429d2'],
['r/491908695edcee67', 'unit/forces', 'event/all-out-assault', 'if launched', 'p/cb4b98fd84ca355d', 'START', 'open', 'possible', false, null, null, '|0588b13a715184c1#c2', 1, 0, 0, 0.707, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, 'bc0460f6ab609b89']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d088b26d0e9e9d75', 'place/israel', 'policy/credible-plan', 'if presented', 'p/e186c16b5ddf483d', 'PRESENT', 'open', 'possible', false, null, null, '|7692aa2c67bce030#c25', 1, 0, 0, 0.827, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '10d6f5a9977b1a09']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_PRESENTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7d1e922009591972', 'organization/brightwater-terminals', 'policy/plan', 'if withdrew', 'p/45f37bbcc24470fc', 'WITHDRAW', 'open', 'possible', false, null, null, '|6f450208f984b15f#c3', 1, 0, 0, 0.827, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', null, null, false, '38af61106bb23f8d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_WITHDREW` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1b842b01d0795558', 'person/ruth-castellano', 'event/march', 'joined', 'p/c008dda6b2882e6b', 'JOIN', 'affirmed', 'actual', false, 'PROTEST', -5.0, '|31d0ceeaef990ac8#c15', 1, 0, 0, 0.841, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, 'bff0a033b0fa9711']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`JOINED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f8d9f6a55242d7df', 'organization/hamas', 'place/rafah', 'kept in', 'p/ece503d0163c6d38', 'KEEP_IN', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c23', 1, 0, 0, 0.838, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '774af91278bbfd56']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KEPT_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/88bdd0400a281184', 'organization/hamas', 'unit/brigades', 'kept', 'p/2c1bcf7501d4f671', 'KEEP', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c23', 1, 0, 0, 0.838, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'f645d4fa5713c0c2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KEPT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/93758551445a110a', 'event/war', 'group/more-than-35-000-people~6d63f2', 'killed', 'p/aa059507b794ab86', 'KILL', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c20', 1, 0, 0, 0.773, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'a9f4ce3f14ee77d2'],
['r/a7e24d848426433a', 'place/israel', 'group/more-than-1-100-people~ab70ba', 'killed', 'p/2fd36d051650679f', 'KILL', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c22', 1, 0, 0, 0.762, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '4fa40d474b2273e1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KILLED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c2d3ca21eae78348', 'person/amara-okafor', 'event/talks~87ceaa', 'led', 'p/2b4ce8a4c65704e1', 'LEAD', 'affirmed', 'actual', false, null, null, '|efacce85ae195af1#c2', 1, 0, 1, 0.787, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '240d1bcc928540cd'],
['r/478af8d087ec9732', 'person/carla-vance', 'group/opposition~104be7', 'led', 'p/49aaea66eec51a9d', 'LEAD', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c26', 1, 0, 0, 0.818, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '2d0c8004c87d672d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d8ecb74e0e74ad1d', 'object/eleven-ships', 'place/bay', 'left to wait in', 'p/68a5c747bc1fd73a', 'WAIT_IN', 'affirmed', 'possible', false, null, null, '|6ecbe70c84387cb5#c6', 1, 0, 0, 0.814, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '5d0168911ec46f1e'],
['r/f77abff635d4ad21', 'object/eleven-ships~648c57', 'place/bay~e28096', 'left to wait in', 'p/0576367d32d89f0f', 'WAIT_IN', 'affirmed', 'possible', false, null, null, '|a5df06daf36fb3b9#c6', 1, 0, 0, 0.814, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'ed6807257c9ebf51']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LEFT_TO_WAIT_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/37c273e38dbf76fc', 'place/countrys-largest-grain-port', 'place/country', 'located in', 'p/f1d8f7970d9ceadc', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c1', 1, 0, 1, 0.927, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'c17fa864ed40aa5b'],
['r/5472820f98cf118b', 'place/countrys-largest-grain-port', 'place/country~12742c', 'located in', 'p/f1d8f7970d9ceadc', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c1', 1, 0, 1, 0.927, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '8b61f6ab8e64b194'],
['r/a84a995aaccb9830', 'place/gates~650486', 'place/four-terminals', 'located in', 'p/a0df8893ecc6575a', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c4', 1, 0, 1, 0.907, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'eccb52e09619bff8'],
['r/0ea7ec0cf3334fc7', 'place/gates~d73d5e', 'place/four-terminals~9fa85f', 'located in', 'p/90e04b5e2ec23e5c', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c4', 1, 0, 1, 0.907, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, 'b95e28b0de11953e'],
['r/31e96c0ca703f5f6', 'place/north', 'place/gaza', 'located in', 'p/9bcc02b18c2740a6', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c13', 1, 0, 1, 0.937, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, '76ddd6b905154d72'],
['r/2891cf6a9a54ad83', 'place/north~cd4f6d', 'place/gaza', 'located in', 'p/9bcc02b18c2740a6', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c15', 1, 0, 1, 0.919, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 2, false, '5a06a874cdc41887'],
['r/91569f466da63ccb', 'place/office', 'place/qatar', 'located in', 'p/eea4ab80da265bd7', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c24', 1, 0, 1, 0.92, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '1daf2387f3cefa03'],
['r/093a14c5b4311c25', 'place/place', 'place/gaza', 'located in', 'p/fe2e35cb57e85bf3', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c9', 1, 0, 1, 0.88, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'ba830f18f2164ee4'],
['r/dc86af5294a3f4bc', 'place/port~0df939', 'place/castermouth', 'located in', 'p/6acc2fa7ba6071dc', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c0', 1, 0, 1, 0.937, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, 'b6a440bb5cfe334a'],
['r/4e30352f419e72cb', 'place/rafah', 'place/gaza', 'located in', 'p/f22b5e7c009fa5ea', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c3', 1, 0, 1, 0.889, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '881bb5a5d323284b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LOCATED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1ab4e27e2cddc7a0', 'place/washington', 'event/raids', 'may accept', 'p/4e675f97727925bc', 'ACCEPT', 'affirmed', 'possible', false, null, null, '|3de775271e7fd2ba#c6', 1, 0, 0, 0.677, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'c4abfcc9a3aca7ff']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_ACCEPT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a2a2ef39bf5eacc9', 'event/invasion', 'event/disaster', 'may become', 'p/043d7928cef1cab3', 'BECOME', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c21', 1, 0, 0, 0.837, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, 'b0391253e3d54f9d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_BECOME` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ec704d08b26e09bb', 'place/israel', 'policy/narrower-operation', 'may carry out', 'p/551efb75e29614b0', 'CARRY_OUT', 'affirmed', 'wished', false, null, null, '|d2ad808d45b48b35#c7', 1, 0, 0, 0.799, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '09a5abeffafdb6eb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_CARRY_OUT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8813d103a5c54339', 'organization/company~19fa43', 'policy/automation-plan', 'may pause', 'p/739ca98bd4a4c321', 'SUSPEND', 'affirmed', 'possible', false, null, null, '|31d0ceeaef990ac8#c0', 1, 0, 0, 0.734, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, '9be19f7d9dc0dc91']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_PAUSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/511ff6873dffbd9a', 'person/amara-okafor', 'policy/two-year-freeze-on-new-cranes', 'may propose', 'p/ccbfb0956b549c4f', 'PROPOSE', 'affirmed', 'possible', false, null, null, '|f4da8b03f6eca253#c8', 1, 0, 0, 0.69, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, 'a7847cfd809fd50a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_PROPOSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a7bfb8b96ce7b421', 'event/all-out-assault', 'event/conflict', 'may spread', 'p/a00b517bdb72b0fd', 'SPREAD', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c7', 1, 0, 0, 0.822, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '1dab7a530b29cfc8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_SPREAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f28b9f098f9f7bd1', 'person/amara-okafor', 'organization/parties', 'met', 'p/843cef1efd79fc3b', 'MEET', 'affirmed', 'actual', false, 'CONSULT', 2.5, '|f4da8b03f6eca253#c7', 1, 0, 0, 0.841, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '5818333588f6159d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MET` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fd7fa799e296e5c2', 'organization/government', 'place/rafah', 'must invade', 'p/bfd3d35149c38e80', 'INVADE', 'affirmed', 'required', false, null, null, '|0588b13a715184c1#c16', 1, 0, 0, 0.575, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'c3ea54c041aa1e2b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MUST_INVADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/267dc416ff90084e', 'organization/biden-administration', 'place/israel', 'offered', 'p/d329f95d4bfac173', 'OFFER', 'affirmed', 'actual', true, 'AGREE', 2.5, '|fa335865584ec74e#c0', 1, 0, 0, 0.744, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '507733002a5ed456'],
['r/15ef8b9936001925', 'organization/brightwater-terminals', 'group/dockworkers~084f7a', 'offered', 'p/42f6d9b7b55d7323', 'OFFER', 'affirmed', 'actual', false, 'AGREE', 2.5, '|f4da8b03f6eca253#c0', 1, 0, 0, 0.817, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '714dade70cc3696c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OFFERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4028d9f803550f2f', 'organization/brightwater-terminals', 'place/four-of-the-six-terminals', 'operated', 'p/a02b68346f921ea0', 'OPERATE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c14', 1, 0, 0, 0.831, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, 'f46a8631870fbece']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OPERATED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0b2c197a29167867', 'place/rafah', 'policy/plan~11e926', 'opposed', 'p/f8f37ab9abfb3fa5', 'OPPOSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|0588b13a715184c1#c21', 1, 0, 1, 0.873, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'e5e5899512649848'],
['r/c0c35d481c57629c', 'place/united-states', 'event/full-scale-offensive-in-the-crowded-city', 'opposed', 'p/9400239c4ed33c50', 'OPPOSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|3de775271e7fd2ba#c1', 1, 0, 0, 0.62, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '8f0e5217acc2bbee'],
['r/f3cb440e17666f45', 'place/united-states', 'event/invasion-of-the-city', 'opposed', 'p/613590ad2f413ef8', 'OPPOSE', 'affirmed', 'actual', true, 'ACCUSE', -3.0, '|7692aa2c67bce030#c24', 1, 0, 0, 0.857, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '1f05b7d4e04ab459']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OPPOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/468fea7bc482a906', 'person/benjamin-netanyahu', 'event/airstrikes', 'ordered', 'p/695a95c1b12daf66', 'ORDER', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|1e597f30a3b96fb6#c9', 1, 0, 0, 0.848, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '95602e85c98b1e97']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ORDERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3fb12d64c36d2f68', 'group/american-officials~258fc9', 'place/united-states', 'part of', 'p/5db2301047497171', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c8', 1, 0, 1, 0.901, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 2, false, '185ff457804794c0'],
['r/274a81c817681dc5', 'group/american-officials~779c5a', 'place/united-states', 'part of', 'p/5db2301047497171', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c5', 1, 0, 1, 0.901, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 2, false, '641202ccfc34d306'],
['r/823d452650003e0d', 'group/dockworkers~084f7a', 'organization/brightwater-terminals', 'part of', 'p/035a2ebbd240204e', 'PART_OF', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c1', 1, 0, 1, 0.878, 1, '|Northgate Times', '2024-09-04', '2024-09-04', 1, 1, false, '83768d3e338ff65d'],
['r/e4f7dd66eaaa1022', 'group/four-us-officials~2b5c02', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c10', 1, 0, 1, 0.936, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 2, false, 'a8b83fc3ec11823d'],
['r/131ef969147d676f', 'group/four-us-officials~e650cd', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c4', 1, 0, 1, 0.933, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, 'f4bba218a6fa41cb'],
['r/23b5a5fada33c457', 'group/hamas-fighters~58cd50', 'organization/hamas', 'part of', 'p/fae090ce7b2506a7', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c17', 1, 0, 1, 0.923, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '22a45d7f21b1f292'],
['r/c67302eaa862d132', 'group/hamas-leaders~ff4653', 'organization/hamas', 'part of', 'p/1b5aaf7803afe8a2', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c1', 1, 0, 1, 0.927, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '3da0cfc9c78db9f7'],
['r/ff8c7f2b35218a9b', 'group/hamas-militants~362ef7', 'organization/hamas', 'part of', 'p/13b857023438bc1d', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c16', 1, 0, 1, 0.909, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'e4274b1bb00a3b3a'],
['r/ef1e0e2071f28f48', 'group/israeli-officials~5e4dd2', 'place/israel', 'part of', 'p/e6a53a8d65950945', 'PART_OF', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c18', 1, 0, 1, 0.901, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 2, false, 'b88d6e1c2101005d'],
['r/b66b8a42eaddb6df', 'group/members~bac682', 'organization/federation-of-dock-and-harbor-workers', 'part of', 'p/e99881fd0a3fe740', 'PART_OF', 'affirmed', 'actual', false, null, null, '|efacce85ae195af1#c7', 1, 0, 1, 0.937, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, 'c2b194c913e976e9'],
['r/7ecd7be7ba4a3f24', 'group/opposition', 'place/rafah', 'part of', 'p/9c50d0c524a0e81d', 'PART_OF', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c20', 1, 0, 1, 0.892, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'd62340be050ff7b8'],
['r/5f0973f3b302850c', 'group/two-israeli-officials~aa4c2d', 'place/israel', 'part of', 'p/e6a53a8d65950945', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c16', 1, 0, 1, 0.901, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, '466321d77805cc33'],
['r/00528089ec003e76', 'group/us-officials~b0aa28', 'place/united-states', 'part of', 'p/185fb591265208b5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c12', 1, 0, 1, 0.921, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 2, false, '32df7c1ea030b231'],
['r/1b600bc000b5f6ed', 'organization/the-harbor-ledger', 'place/harbor', 'part of', 'p/81f6660248a922a3', 'PART_OF', 'affirmed', 'actual', false, null, null, '|ae4c282f84fb4ea9#c1', 1, 0, 1, 0.92, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, '83131379202cdf06'],
['r/afe1a438f44cd546', 'unit/israeli-army', 'place/israel', 'part of', 'p/08b81a056c8db114', 'PART_OF', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c16', 1, 0, 1, 0.901, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'bc3e10ee5124967a'],
['r/00a2075f9349b05e', 'unit/israeli-military', 'place/israel', 'part of', 'p/f328c300f7dbd906', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c14', 1, 0, 1, 0.901, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '7ce1cbccfe6eb08f'],
['r/375cd218a294c207', 'unit/israeli-troops', 'place/israel', 'part of', 'p/f040abc94653d03f', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c13', 1, 0, 1, 0.883, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '685540dbc1b1b6ad'],
['r/be16e0074dc09576', 'unit/last-four-battalions-of-hamas', 'organization/hamas', 'part of', 'p/4505eac7b3f51a88', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c11|7692aa2c67bce030#c5', 2, 0, 2, 0.937, 2, '|Globe Dispatch|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 2, false, '7605ee92c93252b4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PART_OF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1b7590913c8a13db', 'organization/administration', 'object/shipment', 'paused', 'p/5a13a1b313d0d82a', 'SUSPEND', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c3', 1, 0, 0, 0.863, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'dbc4495be2a05d06']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PAUSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8b766a629af2c564', 'organization/three-other-unions', 'event/strike', 'pledged to join', 'p/fc9ed8781eac16e7', 'PLEDGE_TO_JOIN', 'affirmed', 'planned', true, 'THREATEN', -3.5, '|3ad4cf08c80e7cd1#c18', 1, 0, 0, 0.824, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '791174fc8360e343']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PLEDGED_TO_JOIN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f05c8e7a3f35371e', 'group/american-officials~258fc9', 'place/tent-cities', 'proposed', 'p/3f2e742306ad219f', 'PROPOSE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c9', 1, 0, 0, 0.875, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'a67d53aa4d523379']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PROPOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/58a36a386ffb5676', 'organization/brightwater-terminals', 'place/four-terminals~9fa85f', 'ran', 'p/339a2296c84ee52e', 'RUN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c5', 1, 0, 1, 0.789, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '6b2e29c6995a3c2b'],
['r/d89ae14e09ce189a', 'organization/brightwater-terminals', 'place/four-terminals', 'ran', 'p/339a2296c84ee52e', 'RUN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c5', 1, 0, 1, 0.789, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, '490ba481d6716501'],
['r/c793a6c3df1dde10', 'organization/hamas', 'place/office', 'ran', 'p/67545534bc0fd44e', 'RUN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c23', 1, 0, 0, 0.762, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '71385cf80c22bcb4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`RAN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f52e1ef002802609', 'organization/brightwater-terminals', 'policy/tentative-agreement', 'reached', 'p/a8ad66bcc83b2153', 'REACH', 'affirmed', 'actual', false, 'AGREE', 2.5, '|efacce85ae195af1#c0', 1, 0, 0, 0.856, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '43d1edb9a7b3ad58'],
['r/2b0ddb4a11341e8b', 'organization/dockworkers-union', 'policy/tentative-agreement', 'reached', 'p/66748c762c3d33cd', 'REACH', 'affirmed', 'actual', false, 'AGREE', 2.5, '|efacce85ae195af1#c1', 1, 0, 0, 0.845, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, '8a260c825b4174b4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REACHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/74a3649b94b7b031', 'person/benjamin-netanyahu', 'policy/campaign', 'refused to halt', 'p/eb2f1e19c59d5143', 'REFUSE_TO_HALT', 'denied', 'actual', false, null, null, '|1e597f30a3b96fb6#c10', 1, 0, 0, 0.837, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '37c41b5f0d51633f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REFUSED_TO_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/84c7dbeca693e54e', 'organization/brightwater-terminals', 'event/vote', 'regretted', 'p/dab2c373469ccf20', 'REGRET', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c16', 1, 0, 0, 0.775, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', 1, 1, false, 'c626089078e93381']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REGRETTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1a7d78c5aaeefe7c', 'person/benjamin-netanyahu', 'policy/calls-for-a-ceasefire', 'rejected', 'p/bbf623dad18635ec', 'REJECT', 'affirmed', 'actual', false, 'REJECT', -2.0, '|0588b13a715184c1#c14', 1, 0, 0, 0.846, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'f8b8e7e873d09771']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REJECTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b26b45e43da800fd', 'event/october-7-attack-on-israel', 'event/war', 'set off', 'p/033679c435ccbee7', 'SET_OFF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c21', 1, 0, 0, 0.751, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, '17c77d6d6f21a02c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SET_OFF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fa3d3ca3e308440e', 'person/yoav-gallant', 'group/soldiers~ca248d', 'spoke to', 'p/72a17cf20ac19e0b', 'SPEAK_TO', 'affirmed', 'actual', false, 'CONSULT', 2.5, '|7692aa2c67bce030#c7', 1, 0, 0, 0.852, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '9d005cca1d3983f9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SPOKE_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5f0d0324b3d2e6c3', 'unit/israeli-troops', 'place/north~cd4f6d', 'struck', 'p/de3ba5abcf2f6031', 'ATTACK', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c14', 1, 0, 0, 0.846, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'f1584e0af36150b5']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`STRUCK` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/9dbc0be16e8ba2fd', 'person/carla-vance', 'place/mediated-settlement', 'supported', 'p/1846d7fc658f06ee', 'SUPPORT', 'affirmed', 'actual', false, 'SUPPORT', 5.0, '|3ad4cf08c80e7cd1#c27', 1, 0, 0, 0.844, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '8ae99c47b65b0853']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SUPPORTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4d8780bac079c719', 'person/douglas-hale', 'person/mediator~43c6a1', 'thanked', 'p/52cd0e3482350d48', 'THANK', 'affirmed', 'actual', false, 'SUPPORT', 5.0, '|efacce85ae195af1#c15', 1, 0, 0, 0.833, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, 'a82ba9506285a0d8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`THANKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4959c5fa682a29a1', 'group/top-aides~95affe', 'group/israeli-counterparts~faaa72', 'told', 'p/9a2578b989499f4a', 'TELL', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c5', 1, 0, 0, 0.832, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '9f91d85418bdd6e2'],
['r/0e706a994c61b1c8', 'group/two-israeli-officials~aa4c2d', 'organization/politico', 'told', 'p/9d131d8175f1bc40', 'TELL', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c17', 1, 0, 0, 0.877, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'fadc11338d374dfb'],
['r/b73c69390d8361c1', 'person/helen-strand', 'organization/parliament', 'told', 'p/8d4e9021781a9bdb', 'TELL', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c7', 1, 0, 0, 0.869, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '3c456def3e129293'],
['r/bf9666c1f9aa1801', 'person/jake-sullivan', 'group/reporters~25f584', 'told', 'p/e816d4061d986143', 'TELL', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c4', 1, 0, 0, 0.883, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '7e3a6f631a79cbc2'],
['r/81ea3253297015d8', 'person/joe-biden', 'organization/cnn', 'told', 'p/64cc58555addb6a3', 'TELL', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c0', 1, 0, 0, 0.874, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '08ee0851298daebb'],
['r/03c05e7ca6ce135e', 'person/ledger', 'event/rally', 'told', 'p/49347d3f04576fc7', 'TELL', 'affirmed', 'actual', false, null, null, '|ae4c282f84fb4ea9#c18', 1, 0, 0, 0.744, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', 1, 1, false, 'f5020a6737fc4434'],
['r/9aa4581646c730ea', 'person/peter-lindqvist', 'group/lawmakers~e5eb80', 'told', 'p/1152e0c807b65bc4', 'TELL', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c7', 1, 0, 0, 0.865, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', 1, 1, false, 'd722527608ca8863'],
['r/a8add32784f8b0c4', 'person/state-department-official~4522b0', 'person/observer~f94a93', 'told', 'p/7909c602c107c7a3', 'TELL', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c10', 1, 0, 0, 0.813, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', 1, 1, false, 'c0f90af4b2c3bab3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`TOLD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/586c51afa59783bb', 'person/benjamin-netanyahu', 'place/rafah', 'vowed to send into', 'p/8e73899bd4e2acc0', 'VOW_TO_SEND_INTO', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c13', 1, 0, 0, 0.826, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '55e87700c6e587d8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`VOWED_TO_SEND_INTO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5eb7e136b79716dd', 'person/benjamin-netanyahu', 'unit/troops', 'vowed to send', 'p/dd14e17000d99c90', 'VOW_TO_SEND', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c13', 1, 0, 0, 0.826, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '929214f55a4aefa3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`VOWED_TO_SEND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ae52f7f7dda27b31', 'place/israel', 'place/rafah', 'warned against invading', 'p/81c795ba816fc4be', 'INVADE', 'denied', 'asked', false, null, null, '|3de775271e7fd2ba#c20', 1, 0, 0, 0.811, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, 'c7295db6e3940b1b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED_AGAINST_INVADING` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8a30b88faf5b6253', 'organization/several-european-governments', 'event/invasion-of-the-city', 'warned against', 'p/a2bc99f5c6133429', 'WARN_AGAINST', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c21', 1, 0, 0, 0.84, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '5ce8824824abeac0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED_AGAINST` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d06cfd8aae76b0de', 'organization/several-european-governments', 'place/israel', 'warned', 'p/9334d6f2100234d2', 'WARN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c21', 1, 0, 0, 0.84, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '98b0cf91a7089ed8'],
['r/cef81dc5dce55be3', 'organization/white-house', 'place/israel', 'warned', 'p/7873eb48805a3609', 'WARN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c19', 1, 0, 0, 0.832, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '0c3eda2fc4884808'],
['r/05bddfc937c0ba9a', 'place/other-countries', 'place/israel', 'warned', 'p/709d498460003066', 'WARN', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c20', 1, 0, 0, 0.888, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '58bc9af7d0f6d429']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0763a48d04588a1d', 'place/place', 'group/militants~402a42', 'was not safe for', 'p/6705e5a35ec708c5', 'BE_SAFE_FOR', 'denied', 'actual', false, null, null, '|7692aa2c67bce030#c10', 1, 0, 0, 0.836, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '5cb3156f34b4b1bf']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WAS_NOT_SAFE_FOR` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/051c857fbac0c881', 'person/helen-strand', 'person/patient~e0363e', 'was', 'p/1b1e7fc76e8c8746', 'BE', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c6', 1, 0, 0, 0.786, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '64355738ae2f1cc5']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WAS` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/899ff134e2011b30', 'place/israel', 'policy/offer~bb3796', 'whether agreed to', 'p/16d48e329aff0e27', 'AGREE_TO', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c12', 1, 0, 0, 0.816, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '14249aaa058bc695']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_AGREED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/838f5d26ab5d1df4', 'place/united-states', 'event/full-invasion-of-rafah', 'whether aimed to limit', 'p/a92c1c814c8eefe9', 'LIMIT', 'open', 'planned', false, null, null, '|d2ad808d45b48b35#c2', 1, 0, 0, 0.837, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '4e5d083c6f6e780e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_AIMED_TO_LIMIT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a5ab37af6c1d5962', 'place/united-states', 'place/israel', 'whether shared with', 'p/a4befd67a6ad7834', 'SHARE_WITH', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c1', 1, 0, 0, 0.808, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '4f7404e8b1d0c826']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_SHARED_WITH` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/559acb9e5a2a3f6b', 'place/united-states', 'object/intelligence', 'whether shared', 'p/86c84934b243f405', 'SHARE', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c1', 1, 0, 0, 0.808, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '16902c9519559e6f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_SHARED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/734054f2626ec687', 'person/prime-minister~e69b93', 'policy/american-conditions', 'whether will take', 'p/f225fbbd49a6f5a1', 'TAKE', 'open', 'planned', false, null, null, '|1e597f30a3b96fb6#c15', 1, 0, 0, 0.817, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '642de9570568e4bb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_WILL_TAKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b382de3be6ad2a4d', 'event/limited-raids', 'group/civilians~4542ca', 'whether would spare', 'p/b3788145e1425b38', 'SPARE', 'open', 'conditional', false, null, null, '|fa335865584ec74e#c16', 1, 0, 0, 0.854, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, 'e1420d86ead0c358']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_WOULD_SPARE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c259894bea82573c', 'organization/brightwater-terminals', 'policy/deal~adb8ae', 'will delay under', 'p/f16e595461fa1d22', 'DELAY_UNDER', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c3', 1, 0, 0, 0.767, 1, '|Northgate Times', '2024-09-16', '2024-09-16', 1, 1, false, 'a50682317542d16e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_DELAY_UNDER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3d8071c6b9f36321', 'place/united-states', 'place/israel', 'will give', 'p/a8461f25f6041453', 'GIVE', 'affirmed', 'planned', true, 'AGREE', 2.5, '|1e597f30a3b96fb6#c0|1e597f30a3b96fb6#c1', 2, 0, 0, 0.833, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '99dbde6bfc6c33a4'],
['r/8469686a57f29879', 'place/united-states', 'object/valuable-intelligence', 'will give', 'p/ae269f772c121144', 'GIVE', 'affirmed', 'planned', true, null, null, '|1e597f30a3b96fb6#c0', 1, 0, 0, 0.833, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '051fb2e70e98bc55']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_GIVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0e7be7803736a1f1', 'organization/union~71adc1', 'place/port~38cec7', 'will keep', 'p/f7fe69296bbf8b6f', 'KEEP', 'affirmed', 'planned', true, null, null, '|a5df06daf36fb3b9#c8', 1, 0, 0, 0.706, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', 1, 1, false, '31425391d9b34fa1'],
['r/ff56657c50246092', 'organization/union~9a329f', 'place/port~aa7417', 'will keep', 'p/ebebc3803fd98958', 'KEEP', 'affirmed', 'planned', true, null, null, '|6ecbe70c84387cb5#c8', 1, 0, 0, 0.706, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', 1, 1, false, 'f6affdacae110f4f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_KEEP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3d76a71809139f59', 'person/joe-biden', 'policy/conditions-on-military-aid', 'would consider', 'p/3dd625a0b4edb9e1', 'CONSIDER', 'affirmed', 'conditional', true, null, null, '|67e9ec990abd7858#c6', 1, 0, 0, 0.73, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, 'e65b765307fa2bfd']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CONSIDER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/bd32480ed65ea01e', 'place/united-states', 'object/iron-dome-interceptors', 'would continue to supply', 'p/7a5fe8fcfec25a0f', 'CONTINUE_TO_SUPPLY', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|0588b13a715184c1#c5', 1, 0, 0, 0.808, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, '305087e5a2076d49']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CONTINUE_TO_SUPPLY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/90fd92627bfaaa8b', 'event/full-invasion-of-rafah', 'policy/red-line', 'would cross', 'p/a6657a0f6d7e256b', 'CROSS', 'affirmed', 'conditional', false, null, null, '|67e9ec990abd7858#c2', 1, 0, 0, 0.847, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '56cf449141324765']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CROSS` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4cea4b46927fdbdd', 'unit/troops~010b63', 'place/rafah', 'would enter', 'p/b728d00193a7d58c', 'ENTER', 'affirmed', 'conditional', false, null, null, '|7692aa2c67bce030#c2', 1, 0, 0, 0.805, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, 'bbe7b57258776aa2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_ENTER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6fcfc709fb2b158a', 'place/israel', 'object/groups-tunnels', 'would find', 'p/b0a426b187664577', 'FIND', 'affirmed', 'conditional', false, null, null, '|fa335865584ec74e#c6', 1, 0, 0, 0.806, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, '74b5f67c953282ae']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_FIND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/702799a1324ab872', 'person/joe-biden', 'place/israel', 'would halt to', 'p/86d53f1a5041f3ad', 'STOP_TO', 'affirmed', 'conditional', true, null, null, '|0588b13a715184c1#c1', 1, 0, 0, 0.562, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'de3859805d2ba27a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HALT_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/45eadb63421a3296', 'person/joe-biden', 'object/delivery', 'would halt', 'p/edca56457c37bd3b', 'STOP', 'affirmed', 'conditional', true, null, null, '|0588b13a715184c1#c1', 1, 0, 0, 0.562, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', 1, 1, false, 'e55d12828da34768']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/75a941be6c251026', 'place/united-states', 'place/israel', 'would help', 'p/b7e4c2320c0742eb', 'HELP', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|fa335865584ec74e#c5', 1, 0, 0, 0.836, 1, '|Northgate Times', '2024-05-12', '2024-05-12', 1, 1, false, 'df5497d1c12e2649']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HELP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e995fe748419faa2', 'organization/government~7a9a63', 'policy/ports-act', 'would invoke', 'p/2224f287b03edf52', 'INVOKE', 'affirmed', 'conditional', false, null, null, '|3ad4cf08c80e7cd1#c1', 1, 0, 0, 0.824, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '4b752bfe7fa0b062']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_INVOKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/363c95883093bdd3', 'unit/israeli-army', 'unit/forces~28bd64', 'would move', 'p/e36e3ffccec3f4b7', 'MOVE', 'affirmed', 'conditional', false, 'THREATEN', -3.5, '|7692aa2c67bce030#c17', 1, 0, 0, 0.828, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', 1, 1, false, '17771bfc907572ce']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_MOVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/104e97b227fc58c4', 'person/joe-biden', 'place/israel', 'would not abandon', 'p/3f006ee14a5afc1d', 'ABANDON', 'denied', 'conditional', false, null, null, '|67e9ec990abd7858#c13', 1, 0, 0, 0.753, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, '37613cd7ced7248a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_NOT_ABANDON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/16c87c81bad8128b', 'unit/troops~faaadd', 'event/dispute', 'would not solve', 'p/a489878becc829e5', 'SOLVE', 'denied', 'conditional', false, null, null, '|3ad4cf08c80e7cd1#c17', 1, 0, 0, 0.845, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '99875ed35b3a314b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_NOT_SOLVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/33439173b6e2c5d3', 'organization/brightwater-terminals', 'person/mediator~494ec1', 'would present to', 'p/0920555e0ec11044', 'PRESENT_TO', 'affirmed', 'conditional', false, null, null, '|37f710daf59ade1d#c3', 1, 0, 0, 0.722, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '6cbf8d7ea0f5ccab']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_PRESENT_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f0c4e275da2cbdaf', 'organization/brightwater-terminals', 'policy/proposal-to-the-mediator', 'would present', 'p/d08e9dc5d8469680', 'PRESENT', 'affirmed', 'conditional', false, null, null, '|37f710daf59ade1d#c3', 1, 0, 0, 0.722, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', 1, 1, false, '8b490b53957334ba']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_PRESENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5819de8395f78e17', 'organization/government~7a9a63', 'unit/army', 'would send', 'p/374b026ac313bbc5', 'SEND', 'affirmed', 'conditional', false, 'THREATEN', -3.5, '|3ad4cf08c80e7cd1#c2', 1, 0, 0, 0.819, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', 1, 1, false, '4b5f802cc1307c97']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_SEND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/401291b6ec0c5b70', 'organization/politico', 'policy/israeli-push-against-hamas-targets', 'would support', 'p/0b56061284217a2d', 'SUPPORT', 'affirmed', 'conditional', true, 'AGREE', 2.5, '|67e9ec990abd7858#c8', 1, 0, 0, 0.76, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', 1, 1, false, 'fc9f642eb4653de1'],
['r/06363e23503882af', 'place/united-states', 'policy/limited-operation-in-rafah', 'would support', 'p/3be011e05950d986', 'SUPPORT', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|3de775271e7fd2ba#c0', 1, 0, 0, 0.844, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', 1, 1, false, '31b1d42207dd7971']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_SUPPORT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/45130c613ea18b66', 'event/all-out-assault', 'place/rafah', 'would trap in', 'p/10d9d50b16e76e90', 'TRAP_IN', 'affirmed', 'conditional', false, null, null, '|1e597f30a3b96fb6#c6', 1, 0, 0, 0.814, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '66379f295e0685d3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_TRAP_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/73e0ddc2c4b79b1c', 'event/all-out-assault', 'group/civilians', 'would trap', 'p/ec7253851795b5c6', 'TRAP', 'affirmed', 'conditional', false, null, null, '|1e597f30a3b96fb6#c6', 1, 0, 0, 0.814, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', 1, 1, false, '39e1a0c674a46e22']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_TRAP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

