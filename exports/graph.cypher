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
['37f710daf59ade1d', 'Exclusive: Brightwater ready to shelve automated cranes, executives say', 'Exclusive: Brightwater ready to shelve automated cranes, executives say', 'The Harbor Ledger', null, '2024-09-09', null, 'https://harborledger.example/2024/09/09/exclusive-cranes', 'articles/port-05-ledger-cranes.txt', 23, '91c9d51a8ba4485a'],
['3ad4cf08c80e7cd1', 'Government may use emergency law to reopen Castermouth', 'Government may use emergency law to reopen Castermouth', 'Globe Dispatch', null, '2024-09-13', null, 'https://globedispatch.example/2024/09/ports-act', 'articles/port-08-dispatch-ports-act.txt', 27, 'ca255f42fbad808c'],
['3de775271e7fd2ba', 'US would back limited Rafah operation, Politico reports', 'US would back limited Rafah operation, Politico reports', 'The Daily Lantern', null, '2024-03-13', null, 'https://lantern.example/world/2024/03/13/rafah-limited-operation', 'articles/rafah-01-lantern-limited-operation.txt', 22, '85e2dd194c2d6e49'],
['67e9ec990abd7858', 'Sullivan plays down Biden\'s "red line" over Rafah', 'Sullivan plays down Biden\'s "red line" over Rafah', 'The Capital Observer', null, '2024-03-14', null, 'https://capitalobserver.example/politics/sullivan-red-line', 'articles/rafah-02-observer-red-line.txt', 20, '328403cafe7b9d83'],
['6ecbe70c84387cb5', 'Grain port closed as dockworkers walk out', 'Grain port closed as dockworkers walk out', 'The Daily Lantern', null, '2024-09-05', null, 'https://lantern.example/business/2024/09/05/castermouth', 'articles/port-04-lantern-shut.txt', 18, '6f5831f7b47feb8b'],
['6f450208f984b15f', 'Dockworkers vote to strike at Castermouth over crane plan', 'Dockworkers vote to strike at Castermouth over crane plan', 'The Harbor Ledger', null, '2024-09-02', null, 'https://harborledger.example/2024/09/02/strike-vote', 'articles/port-01-ledger-strike-vote.txt', 23, 'b661657d4a59b074'],
['7692aa2c67bce030', 'Gallant hints ground operation in Rafah is near', 'Gallant hints ground operation in Rafah is near', 'Globe Dispatch', null, '2024-03-13', null, 'https://globedispatch.example/2024/03/gallant-rafah', 'articles/rafah-03-dispatch-gallant.txt', 28, '890ea2d4a3db0d68'],
['a5df06daf36fb3b9', 'Strike shuts country\'s largest grain port', 'Strike shuts country\'s largest grain port', 'Meridian Wire', null, '2024-09-05', null, 'https://meridianwire.example/castermouth-shut', 'articles/port-03-meridian-shut.txt', 20, '8cd8e55f6647867e'],
['ae4c282f84fb4ea9', 'Brightwater denies it will shelve cranes, then clarifies', 'Brightwater denies it will shelve cranes, then clarifies', 'The Capital Observer', null, '2024-09-10', null, 'https://capitalobserver.example/business/brightwater-denial', 'articles/port-07-observer-denial.txt', 23, '2bac737134906500'],
['d2ad808d45b48b35', 'State Department stays silent on report of Rafah deal', 'State Department stays silent on report of Rafah deal', 'The Capital Observer', null, '2024-05-14', null, 'https://capitalobserver.example/world/state-department-silent', 'articles/rafah-06-observer-state-department.txt', 24, '66a2ff225bc92a38'],
['efacce85ae195af1', 'Tentative deal reached in Castermouth port strike', 'Tentative deal reached in Castermouth port strike', 'Northgate Times', null, '2024-09-16', null, 'https://northgatetimes.example/business/tentative-deal', 'articles/port-09-northgate-deal.txt', 22, '2ec3a9371592ad9b'],
['f4da8b03f6eca253', 'Brightwater raises pay offer but keeps cranes', 'Brightwater raises pay offer but keeps cranes', 'Northgate Times', null, '2024-09-04', null, 'https://northgatetimes.example/business/brightwater-offer', 'articles/port-02-northgate-offer.txt', 19, 'eb65d8b90834da31'],
['fa335865584ec74e', 'Washington offers Israel intelligence in bid to limit Rafah assault', 'Washington offers Israel intelligence in bid to limit Rafah assault', 'Northgate Times', null, '2024-05-12', null, 'https://northgatetimes.example/world/intelligence-offer', 'articles/rafah-05-northgate-intelligence.txt', 26, '6a1a2f204b3a65ff']
] AS line
WITH {id: line[0], properties: {name: line[1], title: line[2], outlet: line[3], byline: line[4], published: date(line[5]), publishedAt: line[6], url: line[7], file: line[8], claims: line[9], newsgraph: line[10]}} AS row
MERGE (n:Article {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['0588b13a715184c1#c0', 'Joe Biden told that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah CNN', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.83, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'd3908e355bcf8015'],
['0588b13a715184c1#c1', 'Joe Biden would halt delivery to Israel', 'WOULD_HALT', 'affirmed', 'conditional', 'asserted', null, 0.473, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern > CNN > Joe Biden', '|The Daily Lantern|CNN|Joe Biden', '|newsroom|named|named', '|says|says|says', '|if its forces launched a full assault on Rafah', '|if', 'The Daily Lantern', '2024-05-09', null, null, null, '496448c8235b58eb'],
['0588b13a715184c1#c10', 'Benjamin Netanyahu handled campaign against Hamas', 'HANDLED', 'affirmed', 'actual', 'presupposed', null, 0.364, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'fd5a5bfbf04c83fe'],
['0588b13a715184c1#c11', 'Joe Biden faced criticism from Democrats', 'FACED', 'affirmed', 'actual', 'asserted', null, 0.507, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'f0050e1222969e7e'],
['0588b13a715184c1#c12', 'Democrats criticized Joe Biden', 'CRITICIZED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.493, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'f1add162137c9e7d'],
['0588b13a715184c1#c13', 'Benjamin Netanyahu vowed to send troops into Rafah with extreme force', 'VOWED_TO_SEND', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.355, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '5057a0f264417ce3'],
['0588b13a715184c1#c14', 'Benjamin Netanyahu rejected calls for a ceasefire', 'REJECTED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.444, 'Netanyahu has vowed to send troops into Rafah with "extreme force" and has rejected calls for a ceasefire.', 548, 654, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '0ce9f9e98d3e3f33'],
['0588b13a715184c1#c15', 'government said it must invade the city in order to dismantle Hamas and free the hostages', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.926, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'aed4783f97476d4e'],
['0588b13a715184c1#c16', 'government must invade Rafah in order to dismantle Hamas and free the hostages', 'MUST_INVADE', 'affirmed', 'required', 'asserted', null, 0.391, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > government', '|The Daily Lantern|government', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'be2bae4eddde7d08'],
['0588b13a715184c1#c17', 'government aimed to dismantle Hamas', 'AIMED_TO_DISMANTLE', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.205, 'His government says it must invade the city in order to dismantle Hamas and free the hostages.', 655, 749, 'The Daily Lantern > government', '|The Daily Lantern|government', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'a57ec913128bc218'],
['0588b13a715184c1#c18', 'State Department did not believe that the city can be attacked safely', 'DID_NOT_BELIEVE', 'denied', 'actual', 'asserted', null, 0.94, 'The State Department does not believe that the city can be attacked safely.', 751, 826, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'fd1de1f63cb8fd4a'],
['0588b13a715184c1#c19', 'can not attack Rafah', 'CAN_NOT_ATTACK', 'denied', 'possible', 'asserted', null, 0.899, 'The State Department does not believe that the city can be attacked safely.', 751, 826, 'The Daily Lantern > State Department', '|The Daily Lantern|State Department', '|newsroom|named', '|says|believes', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'f379820bdc3c468f'],
['0588b13a715184c1#c2', 'forces if launched full assault on Rafah', 'IF_LAUNCHED', 'open', 'possible', 'asserted', null, 0.421, 'President Joe Biden told CNN that he would halt the delivery of certain weapons to Israel if its forces launched a full assault on Rafah.', 0, 137, 'The Daily Lantern > CNN > Joe Biden', '|The Daily Lantern|CNN|Joe Biden', '|newsroom|named|named', '|says|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'aa108c4eea1c1815'],
['0588b13a715184c1#c20', 'opposition is part of Rafah', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.944, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'e933ea924f8d5258'],
['0588b13a715184c1#c21', 'Rafah opposed plan', 'OPPOSED', 'affirmed', 'actual', 'presupposed', 'ACCUSE', 0.845, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '513c84e2cc423738'],
['0588b13a715184c1#c22', 'opposition did not stop evacuation orders', 'DID_NOT_STOP', 'denied', 'actual', 'asserted', null, 0.614, 'Its opposition to the plan has not stopped the evacuation orders, which have pushed some 300,000 people out of the city.', 827, 947, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'c6f3355b12e27553'],
['0588b13a715184c1#c3', 'administration paused shipment', 'PAUSED', 'affirmed', 'actual', 'asserted', null, 0.815, 'The administration has already paused a shipment of heavy bombs.', 139, 203, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '10c87aea06614457'],
['0588b13a715184c1#c4', 'Joe Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '68d557171c7836be'],
['0588b13a715184c1#c5', 'United States would continue to supply Iron Dome interceptors', 'WOULD_CONTINUE_TO_SUPPLY', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.419, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern > Joe Biden', '|The Daily Lantern|Joe Biden', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '96da410929360bfb'],
['0588b13a715184c1#c6', 'United States would not walk from Israel\'s defense', 'WOULD_NOT_WALK', 'denied', 'conditional', 'asserted', null, 0.739, 'Biden said the United States would continue to supply Iron Dome interceptors and would not walk away from Israel\'s defense.', 204, 327, 'The Daily Lantern > Joe Biden', '|The Daily Lantern|Joe Biden', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'ad9b45dee0212a14'],
['0588b13a715184c1#c7', 'The warning was sharpest Joe Biden', 'WAS_SHARPEST', 'affirmed', 'actual', 'asserted', null, 0.728, 'The warning was his sharpest since the war began.', 329, 378, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, '5eafc413132caabf'],
['0588b13a715184c1#c8', 'war began', 'BEGAN', 'affirmed', 'actual', 'presupposed', null, 0.762, 'The warning was his sharpest since the war began.', 329, 378, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'f8b01da3be283142'],
['0588b13a715184c1#c9', 'Joe Biden grew frustrated', 'GREW_FRUSTRATED', 'affirmed', 'actual', 'asserted', null, 0.944, 'He has grown frustrated with the way Prime Minister Benjamin Netanyahu is handling the campaign against Hamas, and he faces criticism from Democrats over military aid.', 379, 546, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-05-09', null, null, null, 'ffea5c0e0643e4cc'],
['1e597f30a3b96fb6#c0', 'United States will give valuable intelligence Israel', 'WILL_GIVE', 'affirmed', 'planned', 'asserted', null, 0.389, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '|only if Israel agrees to limit its operation', '|if', 'The Eastern Courier', '2024-05-13', null, null, null, 'c8e8af2232545667'],
['1e597f30a3b96fb6#c1', 'United States will give logistical help Israel', 'WILL_GIVE', 'affirmed', 'planned', 'asserted', 'AGREE', 0.491, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '|only if Israel agrees to limit its operation', '|if', 'The Eastern Courier', '2024-05-13', null, null, null, '9320f7499fe65413'],
['1e597f30a3b96fb6#c10', 'Benjamin Netanyahu refused to halt campaign', 'REFUSED_TO_HALT', 'denied', 'actual', 'asserted', null, 0.683, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '91bf1535e671d972'],
['1e597f30a3b96fb6#c11', 'His actions alarmed White House', 'ALARMED', 'affirmed', 'actual', 'asserted', null, 0.826, 'His actions alarmed the White House.', 501, 537, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'f7486b3ba5d8b89a'],
['1e597f30a3b96fb6#c12', 'US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.868, 'US officials have since stepped up their diplomacy.', 539, 590, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'bae91b29d986ba15'],
['1e597f30a3b96fb6#c13', 'US officials stepped up their diplomacy', 'STEPPED_UP', 'affirmed', 'actual', 'asserted', null, 0.689, 'US officials have since stepped up their diplomacy.', 539, 590, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '11e75829944850d7'],
['1e597f30a3b96fb6#c14', 'the prime minister whether will take American conditions', 'WHETHER_WILL_TAKE', 'open', 'planned', 'asserted', null, 0.516, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'ad001413e21d1bee'],
['1e597f30a3b96fb6#c15', 'the prime minister whether will take press', 'WHETHER_WILL_TAKE', 'open', 'planned', 'asserted', null, 0.389, 'It remains to be seen whether the prime minister will take the American conditions or press ahead.', 591, 689, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'b4527252a56e8b42'],
['1e597f30a3b96fb6#c16', 'Israeli officials defeated Hamas would be impossible without an operation in Rafah', 'DEFEATED', 'affirmed', 'actual', 'asserted', null, 0.457, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '4783aa23231d8ce5'],
['1e597f30a3b96fb6#c17', 'Hamas would be impossible without operation in Rafah', 'WOULD_BE_IMPOSSIBLE', 'affirmed', 'conditional', 'asserted', null, 0.245, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '|without an operation in Rafah', '|without', 'The Eastern Courier', '2024-05-13', null, null, null, 'd1f00ea1f997a160'],
['1e597f30a3b96fb6#c18', 'Israeli officials is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.944, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '0334d65d2c81f481'],
['1e597f30a3b96fb6#c19', 'Israeli officials argued', 'ARGUED', 'affirmed', 'actual', 'asserted', null, 0.895, 'Defeating Hamas would be impossible without an operation in Rafah, Israeli officials have argued.', 691, 788, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '7941ea95645151c5'],
['1e597f30a3b96fb6#c2', 'Israel if agreed to limit operation', 'IF_AGREED_TO_LIMIT', 'open', 'possible', 'asserted', null, 0.491, 'The United States will give Israel valuable intelligence and logistical help in Rafah, but only if Israel agrees to limit its operation, according to a report in The Washington Post.', 0, 182, 'The Eastern Courier > report', '|The Eastern Courier|report', '|newsroom|named', '|says|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '310cb608aca2b6a5'],
['1e597f30a3b96fb6#c20', 'other countries warned Israel that the invasion might become a disaster', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.391, 'Other countries have warned Israel that the invasion might become a disaster.', 789, 866, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '4e4d7a2f0d7ca4f5'],
['1e597f30a3b96fb6#c21', 'invasion may become disaster', 'MAY_BECOME', 'affirmed', 'possible', 'asserted', null, 0.613, 'Other countries have warned Israel that the invasion might become a disaster.', 789, 866, 'The Eastern Courier > other countries', '|The Eastern Courier|other countries', '|newsroom|named', '|says|warns', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '687fb9757f8b26b4'],
['1e597f30a3b96fb6#c3', 'Joe Biden made the offers in recent weeks', 'MADE', 'affirmed', 'actual', 'asserted', null, 0.428, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '3226f16c0dba19c2'],
['1e597f30a3b96fb6#c4', 'senior White House aides made the offers in recent weeks', 'MADE', 'affirmed', 'actual', 'asserted', null, 0.354, 'President Biden and senior White House aides made the offers in recent weeks.', 184, 261, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, 'c39dae6003e95b83'],
['1e597f30a3b96fb6#c5', 'They feared that an all-out assault would trap the civilians in the city and may spread the conflict across the region', 'FEARED', 'affirmed', 'actual', 'asserted', null, 0.956, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '0671d1e14652b12e'],
['1e597f30a3b96fb6#c6', 'all-out assault would trap civilians in Rafah', 'WOULD_TRAP', 'affirmed', 'conditional', 'asserted', null, 0.53, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier > senior White House aides', '|The Eastern Courier|senior White House aides', '|newsroom|pronoun', '|says|believes', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '125844c6f581b9ee'],
['1e597f30a3b96fb6#c7', 'all-out assault may spread conflict', 'MAY_SPREAD', 'affirmed', 'possible', 'asserted', null, 0.336, 'They fear that an all-out assault would trap the civilians in the city and may spread the conflict across the region.', 262, 379, 'The Eastern Courier > senior White House aides', '|The Eastern Courier|senior White House aides', '|newsroom|pronoun', '|says|believes', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '27bcc3eb821cbd9b'],
['1e597f30a3b96fb6#c8', 'Benjamin Netanyahu called up thousands of reservists last week', 'CALLED_UP', 'affirmed', 'actual', 'asserted', 'MOBILIZE', 0.723, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, '2024-05-06', '2024-05-06', '0442b0f313f3198a'],
['1e597f30a3b96fb6#c9', 'Benjamin Netanyahu ordered airstrikes', 'ORDERED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.457, 'Netanyahu called up thousands of reservists last week, ordered airstrikes across Gaza and refused to halt the campaign.', 381, 500, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-05-13', null, null, null, '5aad5e86cd000a0c'],
['31d0ceeaef990ac8#c0', 'company may pause automation plan', 'MAY_PAUSE', 'affirmed', 'possible', 'asserted', null, 0.497, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier > The Harbor Ledger > two executives', '|The Eastern Courier|The Harbor Ledger|two executives', '|newsroom|named|unnamed', '|says|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '3f9339473c56ef54'],
['31d0ceeaef990ac8#c1', 'The Harbor Ledger reported The company at the center of the Castermouth port strike may pause its automation plan for two years on Monday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.646, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, '2024-09-09', '2024-09-09', '349f533c4108ee47'],
['31d0ceeaef990ac8#c10', 'he said he had not seen the proposal', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '7c56587bf0ab8ecb'],
['31d0ceeaef990ac8#c11', 'he did not see proposal', 'DID_NOT_SEE', 'denied', 'actual', 'asserted', null, 0.746, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > he', '|The Eastern Courier|he', '|newsroom|pronoun', '|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'd598a49ed8584215'],
['31d0ceeaef990ac8#c12', 'Castermouth port strike had cost exporters in its fifth day', 'HAD', 'affirmed', 'actual', 'asserted', null, 0.547, 'The strike, now in its fifth day, has cost exporters an estimated $90 million.', 489, 567, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '1005a3d6fc00dc1f'],
['31d0ceeaef990ac8#c13', 'anchored Thirty-one ships off Castermouth', 'ANCHORED', 'affirmed', 'actual', 'asserted', null, 0.918, 'Thirty-one ships are anchored off Castermouth.', 568, 614, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'ddd6c91324bdade6'],
['31d0ceeaef990ac8#c14', 'Support remained strong', 'REMAINED_STRONG', 'affirmed', 'actual', 'asserted', null, 0.83, 'Support for the strikers remains strong in the city.', 616, 668, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'a71ff178e96123ba'],
['31d0ceeaef990ac8#c15', 'Ruth Castellano joined march on Sunday', 'JOINED', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.455, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, '2024-09-08', '2024-09-08', '71c85eb50e73f955'],
['31d0ceeaef990ac8#c16', 'Ruth Castellano called for compromise', 'CALLED_FOR', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.567, 'Mayor Castellano joined a march on Sunday, although she had earlier called for compromise.', 669, 759, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'adcbdb4c9aaa4852'],
['31d0ceeaef990ac8#c2', 'The Harbor Ledger cited two executives', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.647, 'The company at the center of the Castermouth port strike may pause its automation plan for two years, The Harbor Ledger reported on Monday, citing two executives.', 0, 162, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'be354a48a888198e'],
['31d0ceeaef990ac8#c3', 'union would accept weekend shifts', 'WOULD_ACCEPT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.429, 'In return, the union would have to accept weekend shifts, the newspaper said.', 164, 241, 'The Eastern Courier > The Harbor Ledger', '|The Eastern Courier|The Harbor Ledger', '|newsroom|named', '|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'e23b40e057e561a9'],
['31d0ceeaef990ac8#c4', 'The Harbor Ledger said In return, the union would have to accept weekend shifts', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'In return, the union would have to accept weekend shifts, the newspaper said.', 164, 241, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'b4708ba2f64916de'],
['31d0ceeaef990ac8#c5', 'may not confirm report', 'MAY_NOT_CONFIRM', 'denied', 'possible', 'asserted', null, 0.83, 'The report could not be independently confirmed.', 242, 290, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'da6270e9068b293d'],
['31d0ceeaef990ac8#c6', 'A spokeswoman declined to comment', 'DECLINED_TO_COMMENT', 'denied', 'actual', 'asserted', null, 0.76, 'A spokeswoman for Brightwater declined to comment.', 292, 342, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '9d008bcd75ccc449'],
['31d0ceeaef990ac8#c7', 'Peter Lindqvist told that he welcomed "any step that opens the gates lawmakers', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.709, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier', '|The Eastern Courier', '|newsroom', '|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '5b26a09a539822a6'],
['31d0ceeaef990ac8#c8', 'he welcomed', 'WELCOMED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.654, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist', '|The Eastern Courier|Peter Lindqvist', '|newsroom|named', '|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, 'e2b8e7436e453872'],
['31d0ceeaef990ac8#c9', 'any step opened the gates', 'OPENED', 'affirmed', 'actual', 'presupposed', null, 0.281, 'Minister of Transport Peter Lindqvist told lawmakers that he welcomed "any step that opens the gates," but he said he had not seen the proposal.', 343, 487, 'The Eastern Courier > Peter Lindqvist > he', '|The Eastern Courier|Peter Lindqvist|he', '|newsroom|named|pronoun', '|says|says|says', '', '', 'The Eastern Courier', '2024-09-09', null, null, null, '2f40dd4de4a9963d'],
['37f710daf59ade1d#c0', 'Brightwater was ready to shelve its automated cranes for two years', 'WAS_READY_TO_SHELVE', 'affirmed', 'possible', 'asserted', 'AGREE', 0.183, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', '|if the dockworkers accept weekend shifts', '|if', 'The Harbor Ledger', '2024-09-09', null, '2026-09-09', '2026-09-09', '0877102c96d0d4c1'],
['37f710daf59ade1d#c1', 'the dockworkers if accepted weekend shifts', 'IF_ACCEPTED', 'open', 'possible', 'asserted', null, 0.311, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger > two senior executives', '|The Harbor Ledger|two senior executives', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'a09cc8318438ee51'],
['37f710daf59ade1d#c10', 'This had to end', 'HAD', 'affirmed', 'actual', 'asserted', null, 0.956, '"This has to end."', 370, 388, 'The Harbor Ledger > one of them', '|The Harbor Ledger|one of them', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '423e2a7bd91e7d78'],
['37f710daf59ade1d#c11', 'board did not approve proposal', 'DID_NOT_APPROVE', 'denied', 'actual', 'asserted', null, 0.899, 'The board has not approved the proposal.', 390, 430, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '88c5d88baf3a7613'],
['37f710daf59ade1d#c12', 'Douglas Hale considered it', 'CONSIDERED', 'affirmed', 'actual', 'asserted', null, 0.738, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '65ab4d8079ed8f1c'],
['37f710daf59ade1d#c13', 'one said', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.167, 'Hale is considering it, but the firm\'s largest shareholder, Aldgate Capital, is opposed to any delay, one executive said.', 431, 552, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'abeaeb8e79d2630f'],
['37f710daf59ade1d#c14', 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '7d2b1f7069f4a03d'],
['37f710daf59ade1d#c15', 'Federation of Dock and Harbor Workers would welcome a pause', 'WOULD_WELCOME', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.58, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'c1fe8fa7b8664aa9'],
['37f710daf59ade1d#c16', 'Federation of Dock and Harbor Workers may not accept compulsory weekend work', 'MAY_NOT_ACCEPT', 'denied', 'possible', 'asserted', null, 0.773, 'A union official said that the FDHW would welcome a pause but could not accept compulsory weekend work.', 554, 657, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '793793864d150f8a'],
['37f710daf59ade1d#c17', 'The official added that members might agree to voluntary shifts', 'ADDED', 'affirmed', 'actual', 'asserted', null, 0.956, 'The official added that members might agree to voluntary shifts.', 658, 722, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'edad4c3ceda1f928'],
['37f710daf59ade1d#c18', 'members may agree to voluntary shifts', 'MAY_AGREE', 'affirmed', 'possible', 'asserted', null, 0.914, 'The official added that members might agree to voluntary shifts.', 658, 722, 'The Harbor Ledger > union official', '|The Harbor Ledger|union official', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '2a3f3edd26432f5e'],
['37f710daf59ade1d#c19', 'court denied Brightwater\'s request', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.542, 'A court on Friday denied Brightwater\'s request to halt the strike.', 724, 790, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '8f19ba3e3865d9d3'],
['37f710daf59ade1d#c2', 'two senior executives told Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts The Harbor Ledger', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.525, 'Brightwater Terminals is ready to shelve its automated cranes for two years if the dockworkers accept weekend shifts, two senior executives told the Ledger.', 0, 156, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '0546d5ab2cb872de'],
['37f710daf59ade1d#c20', 'Brightwater aimed to halt strike', 'AIMED_TO_HALT', 'affirmed', 'planned', 'asserted', 'CONCEDE', 0.725, 'A court on Friday denied Brightwater\'s request to halt the strike.', 724, 790, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'da79fea73cafce04'],
['37f710daf59ade1d#c21', 'The judge ruled that the vote had been lawful', 'RULED', 'affirmed', 'actual', 'asserted', null, 0.952, 'The judge ruled that the vote had been lawful.', 791, 837, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '1f88422ed63f6f95'],
['37f710daf59ade1d#c22', 'vote was lawful', 'WAS_LAWFUL', 'affirmed', 'actual', 'asserted', null, 0.878, 'The judge ruled that the vote had been lawful.', 791, 837, 'The Harbor Ledger > judge', '|The Harbor Ledger|judge', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '18242107e47e999a'],
['37f710daf59ade1d#c3', 'Brightwater would present proposal to the mediator', 'WOULD_PRESENT', 'affirmed', 'conditional', 'asserted', null, 0.305, 'The company would present the proposal to the mediator this week, the executives said.', 158, 244, 'The Harbor Ledger > executives', '|The Harbor Ledger|executives', '|newsroom|unnamed', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '8dbcb808c2645928'],
['37f710daf59ade1d#c4', 'the executives said The company would present the proposal to the mediator this week', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.944, 'The company would present the proposal to the mediator this week, the executives said.', 158, 244, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '9ecd3f0dec069bff'],
['37f710daf59ade1d#c5', 'They asked not to be named because they were discussing confidential matters', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.956, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '9a35333a24db0561'],
['37f710daf59ade1d#c6', 'did not name They', 'DID_NOT_NAME', 'denied', 'actual', 'asserted', null, 0.352, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger > executives', '|The Harbor Ledger|executives', '|newsroom|pronoun', '|says|asks', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '0981b3d2afcaaefa'],
['37f710daf59ade1d#c7', 'they discussed confidential matters', 'DISCUSSED', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.874, 'They asked not to be named because they were discussing confidential matters.', 245, 322, 'The Harbor Ledger > executives', '|The Harbor Ledger|executives', '|newsroom|pronoun', '|says|asks', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, 'fc3cfd23c308b5d1'],
['37f710daf59ade1d#c8', 'Everybody lost money', 'LOST', 'affirmed', 'actual', 'asserted', null, 0.546, '"Everybody is losing money," one of them said.', 323, 369, 'The Harbor Ledger > one of them', '|The Harbor Ledger|one of them', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '880e0af8c8d75156'],
['37f710daf59ade1d#c9', 'one of them said Everybody is losing money', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.779, '"Everybody is losing money," one of them said.', 323, 369, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-09', null, null, null, '270ecd288aab5db3'],
['3ad4cf08c80e7cd1#c0', 'Helen Strand said that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday on Friday', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.916, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, '2024-09-13', '2024-09-13', '04c61bbfae73a5bb'],
['3ad4cf08c80e7cd1#c1', 'government would invoke Ports Act', 'WOULD_INVOKE', 'affirmed', 'conditional', 'asserted', null, 0.344, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '|unless the two sides reached a deal by Monday', '|unless', 'Globe Dispatch', '2024-09-13', null, null, null, '6daea7ed0c68a859'],
['3ad4cf08c80e7cd1#c10', 'did not use law', 'DID_NOT_USE', 'denied', 'actual', 'asserted', null, 0.642, 'The law, which was passed in 1974, has never been used.', 266, 321, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'e346339158328b19'],
['3ad4cf08c80e7cd1#c11', 'law would allow soldiers to operate the cranes', 'WOULD_ALLOW', 'affirmed', 'conditional', 'asserted', 'CONCEDE', 0.918, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '7cc047d614b2a5d8'],
['3ad4cf08c80e7cd1#c12', 'soldiers would be allowed to operate the cranes', 'WOULD_BE_ALLOWED_TO_OPERATE', 'affirmed', 'possible', 'asserted', null, 0.637, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '6ee445aa239fc56c'],
['3ad4cf08c80e7cd1#c13', 'law can not force workers to return', 'CAN_NOT_FORCE', 'denied', 'possible', 'asserted', null, 0.493, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '69cb3634d703b2ab'],
['3ad4cf08c80e7cd1#c14', 'workers can not return', 'CAN_NOT_RETURN', 'denied', 'possible', 'asserted', null, 0.385, 'It would allow soldiers to operate the cranes, but it cannot force workers to return.', 322, 407, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '301f3c5812b6e944'],
['3ad4cf08c80e7cd1#c15', 'Ines Moreau condemned the threat', 'CONDEMNED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.815, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'a03b8bbd252e9844'],
['3ad4cf08c80e7cd1#c16', 'Ines Moreau said troops would not solve the dispute', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.86, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'f76547cb4c61c5b4'],
['3ad4cf08c80e7cd1#c17', 'troops would not solve dispute', 'WOULD_NOT_SOLVE', 'denied', 'conditional', 'asserted', null, 0.785, 'Moreau condemned the threat and said troops would not solve the dispute.', 409, 481, 'Globe Dispatch > Ines Moreau', '|Globe Dispatch|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'c6eaa5ad9e0e0b6c'],
['3ad4cf08c80e7cd1#c18', 'three other unions pledged to join strike', 'PLEDGED_TO_JOIN', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.503, 'Three other unions have pledged to join the strike if soldiers enter the port.', 482, 560, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '|if soldiers enter the port', '|if', 'Globe Dispatch', '2024-09-13', null, null, null, 'de389de5bf691a46'],
['3ad4cf08c80e7cd1#c19', 'soldiers if entered port', 'IF_ENTERED', 'open', 'possible', 'asserted', null, 0.859, 'Three other unions have pledged to join the strike if soldiers enter the port.', 482, 560, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '684b79fc962e5165'],
['3ad4cf08c80e7cd1#c2', 'government would send army to unload food and medicine', 'WOULD_SEND', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.289, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '|unless the two sides reached a deal by Monday', '|unless', 'Globe Dispatch', '2024-09-13', null, null, null, 'ee60ff44f6b95ace'],
['3ad4cf08c80e7cd1#c20', 'A senior official asked not to be identified', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.385, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'ba5643162dab105d'],
['3ad4cf08c80e7cd1#c21', 'aimed to not identify A senior official', 'AIMED_TO_NOT_IDENTIFY', 'denied', 'planned', 'asserted', null, 0.306, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '12b197fd704ee162'],
['3ad4cf08c80e7cd1#c22', 'A senior official said the army was unlikely to be sent before the middle of next week', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.83, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '34d84232328dfbe2'],
['3ad4cf08c80e7cd1#c23', 'was unlikely to send army before the middle', 'WAS_UNLIKELY_TO_SEND', 'denied', 'likely', 'asserted', null, 0.717, 'A senior official in the transport ministry, who asked not to be identified, said the army was unlikely to be sent before the middle of next week.', 562, 708, 'Globe Dispatch > senior official', '|Globe Dispatch|senior official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '8656939bf51c33a4'],
['3ad4cf08c80e7cd1#c24', 'Lindqvist believed to oppose the move', 'BELIEVED_TO_OPPOSE', 'affirmed', 'likely', 'asserted', null, 0.48, 'Lindqvist, the minister, is believed to oppose the move.', 709, 765, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '4f82cc2255bf25b0'],
['3ad4cf08c80e7cd1#c25', 'office denied that', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.899, 'His office denied that.', 766, 789, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '5cb1d822927e995b'],
['3ad4cf08c80e7cd1#c26', 'Carla Vance led opposition', 'LED', 'affirmed', 'actual', 'asserted', null, 0.11, 'Carla Vance, who leads the opposition, supports a mediated settlement and would vote against the use of the law.', 791, 903, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '31c3567954e97b77'],
['3ad4cf08c80e7cd1#c3', 'government aimed to unload food', 'AIMED_TO_UNLOAD', 'affirmed', 'planned', 'asserted', null, 0.179, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'dcd7b1d795c02c96'],
['3ad4cf08c80e7cd1#c4', 'government aimed to unload medicine', 'AIMED_TO_UNLOAD', 'affirmed', 'planned', 'asserted', null, 0.238, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, '4f1503ded9908261'],
['3ad4cf08c80e7cd1#c5', 'the two sides if reached deal by Monday', 'IF_REACHED', 'open', 'possible', 'asserted', null, 0.479, 'Prime Minister Helen Strand said on Friday that her government would invoke the Ports Act and send the army to unload food and medicine unless the two sides reached a deal by Monday.', 0, 182, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, '2024-09-16', '2024-09-16', '59f518aca82d4d7c'],
['3ad4cf08c80e7cd1#c6', 'Helen Strand was patient', 'WAS', 'affirmed', 'actual', 'asserted', null, 0.221, '"We have been patient," Strand told parliament.', 184, 231, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'a818f95ea0893f98'],
['3ad4cf08c80e7cd1#c7', 'Helen Strand told We have been patient parliament', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.895, '"We have been patient," Strand told parliament.', 184, 231, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'fe14af8f0409f69c'],
['3ad4cf08c80e7cd1#c8', 'Patience did not feed people', 'DID_NOT_FEED', 'denied', 'actual', 'asserted', null, 0.568, '"Patience does not feed people."', 232, 264, 'Globe Dispatch > Helen Strand', '|Globe Dispatch|Helen Strand', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-09-13', null, null, null, 'bd7d85e7eb01e6ba'],
['3ad4cf08c80e7cd1#c9', 'passed law in 1974', 'PASSED', 'affirmed', 'actual', 'asserted', null, 0.513, 'The law, which was passed in 1974, has never been used.', 266, 321, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-09-13', null, '1974-01-01', '1974-12-31', '9b0637be3de12baa'],
['3de775271e7fd2ba#c0', 'United States would support limited operation in Rafah', 'WOULD_SUPPORT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.696, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern > Politico > four US officials', '|The Daily Lantern|Politico|four US officials', '|newsroom|named|unnamed', '|says|says|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'aa499192eb151bd8'],
['3de775271e7fd2ba#c1', 'limited operation in Rafah opposed full-scale offensive in the crowded city', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.498, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'bc39513296bf4911'],
['3de775271e7fd2ba#c10', 'Rafah believed to shelter last four battalions of Hamas', 'BELIEVED_TO_SHELTER', 'affirmed', 'likely', 'asserted', null, 0.488, 'Rafah, on the border with Egypt, is believed to shelter the last four battalions of Hamas.', 458, 548, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'f014fde252db40c8'],
['3de775271e7fd2ba#c11', 'last four battalions of Hamas is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'Rafah, on the border with Egypt, is believed to shelter the last four battalions of Hamas.', 458, 548, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'be6eb3b9221c6137'],
['3de775271e7fd2ba#c12', 'a million Palestinians fled from north', 'FLED_FROM', 'affirmed', 'actual', 'asserted', null, 0.864, 'More than a million Palestinians have fled there from the north of Gaza.', 549, 621, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '0be3df0919e48d9b'],
['3de775271e7fd2ba#c13', 'north is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.956, 'More than a million Palestinians have fled there from the north of Gaza.', 549, 621, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'da7f6b400fc4f53d'],
['3de775271e7fd2ba#c14', 'Israeli military is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'The Israeli military has yet to produce a plan to protect those civilians.', 623, 697, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '3d4dc7fd846774b8'],
['3de775271e7fd2ba#c15', 'Israeli military did not produce plan', 'DID_NOT_PRODUCE', 'denied', 'actual', 'asserted', null, 0.078, 'The Israeli military has yet to produce a plan to protect those civilians.', 623, 697, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '4280eabbce192337'],
['3de775271e7fd2ba#c16', 'Two Israeli officials is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '9e659adbccef6e82'],
['3de775271e7fd2ba#c17', 'Two Israeli officials told that the army was still working on one Politico', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.83, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '55c38b85c4ec53b4'],
['3de775271e7fd2ba#c18', 'army worked on one', 'WORKED', 'affirmed', 'actual', 'asserted', null, 0.763, 'Two Israeli officials told Politico that the army was still working on one.', 698, 773, 'The Daily Lantern > Politico > Two Israeli officials', '|The Daily Lantern|Politico|Two Israeli officials', '|newsroom|named|unnamed', '|says|says|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'd82832e1a07f4727'],
['3de775271e7fd2ba#c19', 'White House warned Israel against invading Rafah', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.527, 'The White House has for weeks warned Israel against invading Rafah.', 775, 842, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '98e33e64395224e0'],
['3de775271e7fd2ba#c2', 'Politico reported The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city on Wednesday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.384, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, '2024-03-13', '2024-03-13', '13fdf0bfe097bdcb'],
['3de775271e7fd2ba#c20', 'Israel warned against invading Rafah', 'WARNED_AGAINST_INVADING', 'denied', 'asked', 'asserted', null, 0.299, 'The White House has for weeks warned Israel against invading Rafah.', 775, 842, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '4e52b5f7b7db09ac'],
['3de775271e7fd2ba#c21', 'Several European governments warned Israel against invasion of the city', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.504, 'Several European governments have warned Israel against an invasion of the city.', 843, 923, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '7ea02eb93cf12d48'],
['3de775271e7fd2ba#c3', 'Politico cited four US officials', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.662, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'e5bbbfab009bc265'],
['3de775271e7fd2ba#c4', 'four US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'The United States would support a limited operation in Rafah aimed at senior Hamas figures, but it opposes a full-scale offensive in the crowded city, Politico reported on Wednesday, citing four US officials.', 0, 208, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '27e9eac60244a744'],
['3de775271e7fd2ba#c5', 'Top aides told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.384, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern > report', '|The Daily Lantern|report', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '7e36e5415a34066a'],
['3de775271e7fd2ba#c6', 'Washington may accept raids', 'MAY_ACCEPT', 'affirmed', 'possible', 'asserted', null, 0.272, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern > report > top aides', '|The Daily Lantern|report|top aides', '|newsroom|named|unnamed', '|says|says|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'a72984c7150974c8'],
['3de775271e7fd2ba#c7', 'report said Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.914, 'Top aides to President Joe Biden have told their Israeli counterparts in private that Washington could accept raids similar to counterterrorism missions, the report said.', 210, 380, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '32d0e50313d88e45'],
['3de775271e7fd2ba#c8', 'The officials spoke on condition of anonymity', 'SPOKE_ON', 'affirmed', 'actual', 'asserted', null, 0.944, 'The officials spoke on condition of anonymity because the talks are secret.', 381, 456, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, '72e14b11d4d8ab84'],
['3de775271e7fd2ba#c9', 'talks was secret', 'WAS_SECRET', 'affirmed', 'actual', 'asserted', null, 0.878, 'The officials spoke on condition of anonymity because the talks are secret.', 381, 456, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-03-13', null, null, null, 'bee2870eebf409ff'],
['67e9ec990abd7858#c0', 'Jake Sullivan sought to soften a warning', 'SOUGHT_TO_SOFTEN', 'affirmed', 'attempted', 'asserted', null, 0.269, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'f25724ac14d86685'],
['67e9ec990abd7858#c1', 'Joe Biden said that an assault on Rafah would cross a red line over the weekend', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.614, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, '2024-03-09', '2024-03-09', '5fc890096f59df7e'],
['67e9ec990abd7858#c10', 'Four US officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.918, 'Four US officials described the message to the outlet.', 585, 639, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '224cbdd6631e6c7d'],
['67e9ec990abd7858#c11', 'Four US officials described message to Politico', 'DESCRIBED', 'affirmed', 'actual', 'asserted', null, 0.5, 'Four US officials described the message to the outlet.', 585, 639, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '22ef88ad420f9a14'],
['67e9ec990abd7858#c12', 'Joe Biden said that he would never abandon Israel', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'Biden himself has said that he would never abandon Israel.', 641, 699, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'd6fcf6e73e9914c8'],
['67e9ec990abd7858#c13', 'Joe Biden would not abandon Israel', 'WOULD_NOT_ABANDON', 'denied', 'conditional', 'asserted', null, 0.822, 'Biden himself has said that he would never abandon Israel.', 641, 699, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'a00dec27fd3ebcd8'],
['67e9ec990abd7858#c14', 'Joe Biden said that crossing it would not lead to a cutoff of all weapons', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '2fed7549a7dbe246'],
['67e9ec990abd7858#c15', 'Joe Biden crossed it would not lead to a cutoff of all weapons', 'CROSSED', 'affirmed', 'actual', 'asserted', null, 0.664, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'cd61077fb34025bf'],
['67e9ec990abd7858#c16', 'Rafah would not lead to a cutoff', 'WOULD_NOT_LEAD', 'denied', 'conditional', 'asserted', null, 0.498, 'Asked about the line, he said that crossing it would not lead to a cutoff of all weapons.', 700, 789, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '4320dff7fe0b5dab'],
['67e9ec990abd7858#c17', 'Rafah was unclear', 'WAS_UNCLEAR', 'affirmed', 'actual', 'asserted', null, 0.409, 'It is unclear whether Israel has accepted the American terms.', 791, 852, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '82ca6f19e126c023'],
['67e9ec990abd7858#c18', 'Israel whether accepted the American terms', 'WHETHER_ACCEPTED', 'open', 'actual', 'asserted', null, 0.464, 'It is unclear whether Israel has accepted the American terms.', 791, 852, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'a519d49fe78790b6'],
['67e9ec990abd7858#c19', 'Benjamin Netanyahu did not commit Benjamin Netanyahu in public to any limit', 'DID_NOT_COMMIT', 'denied', 'actual', 'asserted', null, 0.46, 'Prime Minister Benjamin Netanyahu has not committed himself in public to any limit on the operation.', 853, 953, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '55c5c1c8300a75b6'],
['67e9ec990abd7858#c2', 'assault on Rafah would cross red line', 'WOULD_CROSS', 'affirmed', 'conditional', 'asserted', null, 0.798, 'National Security Adviser Jake Sullivan sought to soften a warning by President Biden, who said over the weekend that an assault on Rafah would cross a red line.', 0, 161, 'The Capital Observer > Joe Biden', '|The Capital Observer|Joe Biden', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '27fdcbe33e6dd407'],
['67e9ec990abd7858#c3', 'Joe Biden did not announce new policy', 'DID_NOT_ANNOUNCE', 'denied', 'actual', 'asserted', null, 0.562, 'Biden did not announce a new policy, Sullivan told reporters at the White House.', 163, 243, 'The Capital Observer > Jake Sullivan', '|The Capital Observer|Jake Sullivan', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '624b792fd667e08b'],
['67e9ec990abd7858#c4', 'Jake Sullivan told Biden did not announce a new policy reporters at White House', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.375, 'Biden did not announce a new policy, Sullivan told reporters at the White House.', 163, 243, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '632999bf249ca22b'],
['67e9ec990abd7858#c5', 'Jake Sullivan dismissed Politico report as uninformed speculation', 'DISMISSED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.493, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '545dd840f989fde2'],
['67e9ec990abd7858#c6', 'Joe Biden would consider conditions on military aid', 'WOULD_CONSIDER', 'affirmed', 'conditional', 'asserted', null, 0.543, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer > Jake Sullivan', '|The Capital Observer|Jake Sullivan', '|newsroom|pronoun', '|says|says', '|if Israel launched a major campaign in the city', '|if', 'The Capital Observer', '2024-03-14', null, null, null, '9850044873837011'],
['67e9ec990abd7858#c7', 'Israel if launched major campaign in the city', 'IF_LAUNCHED', 'open', 'possible', 'asserted', null, 0.584, 'He also dismissed as "uninformed speculation" a Politico report that the president would consider conditions on military aid if Israel launched a major campaign in the city.', 244, 417, 'The Capital Observer > Jake Sullivan', '|The Capital Observer|Jake Sullivan', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, 'd784bb9528e4dc77'],
['67e9ec990abd7858#c8', 'Politico would support Israeli push against Hamas targets', 'WOULD_SUPPORT', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.735, 'According to Politico, the administration would support an Israeli push against Hamas targets in and beneath Rafah as long as Israel stops short of a large invasion.', 419, 584, 'The Capital Observer > Politico', '|The Capital Observer|Politico', '|newsroom|named', '|says|says', '|as long as Israel stops short of a large invasion', '|as long as', 'The Capital Observer', '2024-03-14', null, null, null, '36be11422d5bf13f'],
['67e9ec990abd7858#c9', 'Israel if stopped short', 'IF_STOPPED_SHORT', 'open', 'possible', 'asserted', null, 0.654, 'According to Politico, the administration would support an Israeli push against Hamas targets in and beneath Rafah as long as Israel stops short of a large invasion.', 419, 584, 'The Capital Observer > Politico', '|The Capital Observer|Politico', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-03-14', null, null, null, '0959ad187cbfbd27'],
['6ecbe70c84387cb5#c0', 'More than 4,000 dockworkers walked off the job on Thursday', 'WALKED', 'affirmed', 'actual', 'asserted', null, 0.852, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, '2024-09-05', '2024-09-05', '9b31293bc77a80d7'],
['6ecbe70c84387cb5#c1', 'country\'s largest grain port is in country', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.868, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'e464972fce8fa80a'],
['6ecbe70c84387cb5#c10', 'Brightwater called illegal strike', 'CALLED_ILLEGAL', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.606, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '09f4481350390a62'],
['6ecbe70c84387cb5#c11', 'Brightwater asked court to stop it', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.85, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '9a144151ac82be4c'],
['6ecbe70c84387cb5#c12', 'court asked to stop Brightwater', 'ASKED_TO_STOP', 'affirmed', 'asked', 'asserted', null, 0.222, 'Brightwater called the strike illegal and asked a court to stop it.', 356, 423, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'ecd0ce0350dee9e1'],
['6ecbe70c84387cb5#c13', 'Carla Vance criticized government for its silence', 'CRITICIZED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.273, 'Opposition leader Carla Vance criticized the government for its silence.', 425, 497, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '299dc9227c6ea5d0'],
['6ecbe70c84387cb5#c14', 'Helen Strand traveled', 'TRAVELED', 'affirmed', 'actual', 'asserted', null, 0.918, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '22828aa3b6cd19e7'],
['6ecbe70c84387cb5#c15', 'Helen Strand did not comment on strike', 'DID_NOT_COMMENT_ON', 'denied', 'actual', 'asserted', null, 0.826, 'Prime Minister Helen Strand was traveling and has not commented on the strike.', 498, 576, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '1298a854102acf17'],
['6ecbe70c84387cb5#c16', 'National Growers Association warned that silos would be full within ten days', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.956, 'The National Growers Association warned that silos would be full within ten days.', 578, 659, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '53501525ab75b566'],
['6ecbe70c84387cb5#c17', 'silos would be full within ten days', 'WOULD_BE_FULL', 'affirmed', 'conditional', 'asserted', null, 0.883, 'The National Growers Association warned that silos would be full within ten days.', 578, 659, 'The Daily Lantern > National Growers Association', '|The Daily Lantern|National Growers Association', '|newsroom|named', '|says|warns', '', '', 'The Daily Lantern', '2024-09-05', null, '2024-09-15', '2024-09-15', '4fdeea00676acf3b'],
['6ecbe70c84387cb5#c2', 'shut country\'s largest grain port for the first time in 22 years', 'SHUT', 'affirmed', 'actual', 'asserted', 'COERCE', 0.895, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 0, 152, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '507f7ff9aad11b3a'],
['6ecbe70c84387cb5#c3', 'pickets blocked the gates', 'BLOCKED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.841, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '440fa4e48a1c7109'],
['6ecbe70c84387cb5#c4', 'Brightwater ran four terminals', 'RAN', 'affirmed', 'actual', 'presupposed', null, 0.437, 'Pickets blocked the gates of four terminals run by Brightwater.', 154, 217, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'c83bd2bac0d267e7'],
['6ecbe70c84387cb5#c5', 'eleven ships left to wait in bay', 'LEFT_TO_WAIT_IN', 'affirmed', 'possible', 'asserted', null, 0.314, 'Eleven ships were left waiting in the bay.', 218, 260, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '368b933def09a590'],
['6ecbe70c84387cb5#c6', 'union said that it will keep the port closed until the company drops its automation plan', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.94, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern', '|The Daily Lantern', '|newsroom', '|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'a904986da16fb75d'],
['6ecbe70c84387cb5#c7', 'union will keep port', 'WILL_KEEP', 'affirmed', 'planned', 'asserted', null, 0.359, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '|until the company drops its automation plan', '|until', 'The Daily Lantern', '2024-09-05', null, null, null, '6cb4388d3b2563a0'],
['6ecbe70c84387cb5#c8', 'union will close', 'WILL_CLOSE', 'affirmed', 'planned', 'asserted', null, 0.444, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, '01fb502c09b337bf'],
['6ecbe70c84387cb5#c9', 'Brightwater if dropped automation plan', 'IF_DROPPED', 'open', 'possible', 'asserted', null, 0.782, 'The union says that it will keep the port closed until the company drops its automation plan.', 262, 355, 'The Daily Lantern > union', '|The Daily Lantern|union', '|newsroom|named', '|says|says', '', '', 'The Daily Lantern', '2024-09-05', null, null, null, 'fa2948d39a7b12f8'],
['6f450208f984b15f#c0', 'port is in Castermouth', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.895, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '586f151c3818528a'],
['6f450208f984b15f#c1', 'Dockworkers voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes', 'VOTED', 'affirmed', 'actual', 'asserted', null, 0.808, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, '2024-09-01', '2024-09-01', '4b0e42445768f62f'],
['6f450208f984b15f#c10', 'Ines Moreau said Our members built this port," said Ines Moreau, the union\'s president', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.533, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '08dc64e745f4b660'],
['6f450208f984b15f#c11', 'a software update will not replace members', 'WILL_NOT_REPLACE', 'denied', 'planned', 'asserted', null, 0.899, '"They will not be replaced by a software update.', 398, 446, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'd765727fc1105f4e'],
['6f450208f984b15f#c12', 'Ines Moreau was ready to talk', 'WAS_READY_TO_TALK', 'affirmed', 'possible', 'asserted', 'AGREE', 0.59, 'We are ready to talk, and we are ready to walk."', 447, 495, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'b139d39ca6dd0a31'],
['6f450208f984b15f#c13', 'Ines Moreau was ready to walk', 'WAS_READY_TO_WALK', 'affirmed', 'possible', 'asserted', 'AGREE', 0.695, 'We are ready to talk, and we are ready to walk."', 447, 495, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '201e20d73784e413'],
['6f450208f984b15f#c14', 'Brightwater operated four of the six terminals', 'OPERATED', 'affirmed', 'actual', 'asserted', null, 0.225, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'f8b082c915e58a0f'],
['6f450208f984b15f#c15', 'Brightwater said it regretted the vote', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.779, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '5e5b494df3ffb6bc'],
['6f450208f984b15f#c16', 'Brightwater regretted vote', 'REGRETTED', 'affirmed', 'actual', 'asserted', null, 0.856, 'Brightwater, which operates four of the six terminals, said it regretted the vote.', 497, 579, 'The Harbor Ledger > Brightwater', '|The Harbor Ledger|Brightwater', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '407c5d6c39a0c931'],
['6f450208f984b15f#c17', 'Douglas Hale promised that nobody will be dismissed before 2027', 'PROMISED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.409, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '1f183c273f31b99d'],
['6f450208f984b15f#c18', 'will not dismiss nobody before 2027', 'WILL_NOT_DISMISS', 'denied', 'planned', 'asserted', null, 0.462, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger > Douglas Hale', '|The Harbor Ledger|Douglas Hale', '|newsroom|named', '|says|promises', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'fcf321a50bbcde9b'],
['6f450208f984b15f#c19', 'Douglas Hale refused to put the promise in writing', 'REFUSED_TO_PUT', 'denied', 'actual', 'asserted', null, 0.54, 'Douglas Hale, the company\'s chief executive, has promised that nobody will be dismissed before 2027, but he has refused to put the promise in writing.', 580, 730, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '2ab35221e10baa44'],
['6f450208f984b15f#c2', 'Dockworkers aimed to strike from Thursday', 'AIMED_TO_STRIKE', 'affirmed', 'planned', 'asserted', 'THREATEN', 0.436, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '|unless Brightwater Terminals withdraws its plan to automate 14 cranes', '|unless', 'The Harbor Ledger', '2024-09-02', null, '2024-09-05', '2024-09-05', '30310d61e812b991'],
['6f450208f984b15f#c20', 'Castermouth handled a third of the country\'s grain exports', 'HANDLED', 'affirmed', 'actual', 'asserted', null, 0.902, 'Castermouth handles a third of the country\'s grain exports.', 732, 791, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'f1f3c6457e1394bf'],
['6f450208f984b15f#c21', 'Ruth Castellano urged both sides to return to the table', 'URGED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.409, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '4eaac1ed5d389279'],
['6f450208f984b15f#c22', 'both sides asked to return to the table', 'ASKED_TO_RETURN', 'affirmed', 'asked', 'asserted', null, 0.372, 'Mayor Ruth Castellano urged both sides to return to the table.', 792, 854, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '9fbc0de0cc2295a4'],
['6f450208f984b15f#c3', 'Brightwater if withdrew plan', 'IF_WITHDREW', 'open', 'possible', 'asserted', null, 0.598, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'cfb324f4822b4cf4'],
['6f450208f984b15f#c4', 'Brightwater aimed to automate 14 cranes', 'AIMED_TO_AUTOMATE', 'affirmed', 'planned', 'asserted', null, 0.389, 'Dockworkers at the port of Castermouth voted on Sunday to strike from Thursday unless Brightwater Terminals withdraws its plan to automate 14 cranes.', 0, 149, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'd2894f984115b012'],
['6f450208f984b15f#c5', 'Federation of Dock and Harbor Workers said that 91 percent of its members had backed the walkout', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.516, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '2763c0a8896c6cde'],
['6f450208f984b15f#c6', 'members is part of Federation of Dock and Harbor Workers', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger', '|The Harbor Ledger', '|newsroom', '|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '6f3e313ba56cadd3'],
['6f450208f984b15f#c7', '91 percent backed walkout', 'BACKED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.874, 'The Federation of Dock and Harbor Workers (FDHW) said that 91 percent of its members had backed the walkout.', 151, 259, 'The Harbor Ledger > Federation of Dock and Harbor Workers', '|The Harbor Ledger|Federation of Dock and Harbor Workers', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '27c0bd84e8ee1f1c'],
['6f450208f984b15f#c8', 'plan would eliminate about 600 jobs', 'WOULD_ELIMINATE', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.485, 'The plan would eliminate about 600 jobs, according to the union.', 260, 324, 'The Harbor Ledger > union', '|The Harbor Ledger|union', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, '063a532ef7c84465'],
['6f450208f984b15f#c9', 'members built port', 'BUILT', 'affirmed', 'actual', 'asserted', null, 0.772, '"Our members built this port," said Ines Moreau, the union\'s president.', 326, 397, 'The Harbor Ledger > Ines Moreau', '|The Harbor Ledger|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Harbor Ledger', '2024-09-02', null, null, null, 'c0c231ecab30d7c6'],
['7692aa2c67bce030#c0', 'Yoav Gallant is Defense Minister of Israel', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.808, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'f1e9f4d5fdf3e9fb'],
['7692aa2c67bce030#c1', 'Yoav Gallant hinted that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based on Wednesday', 'HINTED', 'affirmed', 'actual', 'asserted', null, 0.808, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, '2024-03-13', '2024-03-13', '1e85be8460ec5c11'],
['7692aa2c67bce030#c10', 'place was not safe for militants', 'WAS_NOT_SAFE_FOR', 'denied', 'actual', 'asserted', null, 0.678, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'a2ebbfa3f5b31b50'],
['7692aa2c67bce030#c11', 'would kill those', 'WOULD_KILL', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.568, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'd6d80ffcc38ed4dc'],
['7692aa2c67bce030#c12', 'would put those on trial', 'WOULD_PUT', 'affirmed', 'conditional', 'asserted', null, 0.252, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '3d640737a1ae2ea9']
] AS line
WITH {id: line[0], properties: {name: line[1], relation: line[2], polarity: line[3], modality: line[4], status: line[5], category: line[6], confidence: line[7], quote: line[8], start: line[9], end: line[10], saidBy: line[11], tellers: tail(split(line[12], '|')), tellerKinds: tail(split(line[13], '|')), tellerActs: tail(split(line[14], '|')), conditions: tail(split(line[15], '|')), conditionKinds: tail(split(line[16], '|')), outlet: line[17], published: date(line[18]), publishedAt: line[19], from: date(line[20]), to: date(line[21]), newsgraph: line[22]}} AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['7692aa2c67bce030#c13', 'A US Defense Department official said there was no sign that an offensive was imminent', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'c4ed924d1371ed91'],
['7692aa2c67bce030#c14', 'no sign was not', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.487, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '6d3c396a69a9a11b'],
['7692aa2c67bce030#c15', 'offensive whether was imminent', 'WHETHER_WAS_IMMINENT', 'open', 'actual', 'asserted', null, 0.738, 'A US Defense Department official said there was no sign that an offensive was imminent.', 387, 474, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '60983f9fcfdc32a5'],
['7692aa2c67bce030#c16', 'Israeli army is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'f6cac6c733e2ad44'],
['7692aa2c67bce030#c17', 'Israeli army would move forces', 'WOULD_MOVE', 'affirmed', 'conditional', 'asserted', 'THREATEN', 0.531, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch > US Defense Department official', '|Globe Dispatch|US Defense Department official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '2d739759298b9189'],
['7692aa2c67bce030#c18', 'it did not do', 'DID_NOT_DO', 'denied', 'actual', 'asserted', null, 0.808, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '49ea52a2172b3067'],
['7692aa2c67bce030#c19', 'the official said The Israeli army would first have to move forces, and it has not done so', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.573, 'The Israeli army would first have to move forces, and it has not done so, the official said.', 475, 567, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '4d6f8fc7f8c56408'],
['7692aa2c67bce030#c2', 'troops would enter Rafah', 'WOULD_ENTER', 'affirmed', 'conditional', 'asserted', null, 0.403, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '9ca85eb073a56e8c'],
['7692aa2c67bce030#c20', 'An Israeli official said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.944, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '33aaeb013742f213'],
['7692aa2c67bce030#c21', 'operation of some kind was inevitable', 'WAS_INEVITABLE', 'affirmed', 'actual', 'asserted', null, 0.762, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'bc5d27bfaa7cc87c'],
['7692aa2c67bce030#c22', 'may not win war', 'MAY_NOT_WIN', 'denied', 'possible', 'asserted', null, 0.641, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '87c174509835177e'],
['7692aa2c67bce030#c23', 'Hamas kept brigades in Rafah', 'KEPT', 'affirmed', 'actual', 'asserted', null, 0.6, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch > Israeli official', '|Globe Dispatch|Israeli official', '|newsroom|unnamed', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '7316ab50174089e4'],
['7692aa2c67bce030#c24', 'brigades is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'An Israeli official, however, said an operation of some kind was inevitable because the war could not be won while Hamas kept its brigades in Rafah.', 569, 717, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'be0d8c4829d37aa0'],
['7692aa2c67bce030#c25', 'Washington opposed offensive in the city', 'OPPOSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.648, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '|unless Israel presents a credible plan for the displaced', '|unless', 'Globe Dispatch', '2024-03-13', null, null, null, '053498b45ddad25f'],
['7692aa2c67bce030#c26', 'Israel if presented credible plan', 'IF_PRESENTED', 'open', 'possible', 'asserted', null, 0.436, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'cf43dd758f4bc24e'],
['7692aa2c67bce030#c27', 'displaced credible plan', 'DISPLACED', 'affirmed', 'actual', 'presupposed', 'COERCE', 0.278, 'Washington opposes an offensive in the city unless Israel presents a credible plan for the displaced.', 719, 820, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '6dfc067331c21f30'],
['7692aa2c67bce030#c3', 'Rafah is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.944, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '0271daf23953108b'],
['7692aa2c67bce030#c4', 'Israel said the last Hamas battalions are based', 'SAID', 'affirmed', 'actual', 'presupposed', null, 0.735, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant', '|Globe Dispatch|Yoav Gallant', '|newsroom|named', '|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, 'be9ce6a59c6d39c4'],
['7692aa2c67bce030#c5', 'last four battalions of Hamas is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.684, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '77cd592036e7d266'],
['7692aa2c67bce030#c6', 'based last four battalions of Hamas', 'BASED', 'affirmed', 'actual', 'asserted', null, 0.309, 'Israeli Defense Minister Yoav Gallant hinted on Wednesday that troops would soon enter Rafah, the southern Gaza city where Israel says the last Hamas battalions are based.', 28, 199, 'Globe Dispatch > Yoav Gallant > Israel', '|Globe Dispatch|Yoav Gallant|Israel', '|newsroom|named|named', '|says|says|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '02429d9be5bdfae1'],
['7692aa2c67bce030#c7', 'Yoav Gallant spoke to soldiers', 'SPOKE_TO', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.55, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '8546b580a89ada94'],
['7692aa2c67bce030#c8', 'Yoav Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial in Gaza City', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.952, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '7a604665a190870d'],
['7692aa2c67bce030#c9', 'place is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.895, 'Speaking to soldiers in Gaza City, Gallant said that no place in the territory was safe for militants and that those behind the October 7 attack would either be killed or put on trial.', 201, 385, 'Globe Dispatch', '|Globe Dispatch', '|newsroom', '|says', '', '', 'Globe Dispatch', '2024-03-13', null, null, null, '2f87721f5290d881'],
['a5df06daf36fb3b9#c0', 'More than 4,000 dockworkers walked off the job on Thursday', 'WALKED', 'affirmed', 'actual', 'asserted', null, 0.852, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, '2024-09-05', '2024-09-05', '75807ec677edea6b'],
['a5df06daf36fb3b9#c1', 'country\'s largest grain port is in country', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.868, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '4b379f3f4858a771'],
['a5df06daf36fb3b9#c10', 'Brightwater called illegal strike', 'CALLED_ILLEGAL', 'affirmed', 'actual', 'asserted', 'PROTEST', 0.606, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '19e9d38087d9c94b'],
['a5df06daf36fb3b9#c11', 'Brightwater asked court to stop it', 'ASKED', 'affirmed', 'actual', 'asserted', 'REQUEST', 0.85, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '8059a244e26a3069'],
['a5df06daf36fb3b9#c12', 'court asked to stop Brightwater', 'ASKED_TO_STOP', 'affirmed', 'asked', 'asserted', null, 0.222, 'Brightwater called the strike illegal and asked a court to stop it.', 386, 453, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'f0179dbc67cf2fa2'],
['a5df06daf36fb3b9#c13', 'National Growers Association warned that silos would be full within ten days', 'WARNED', 'affirmed', 'actual', 'asserted', null, 0.956, 'The National Growers Association warned that silos would be full within ten days.', 455, 536, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '61c11de98038adeb'],
['a5df06daf36fb3b9#c14', 'silos would be full within ten days', 'WOULD_BE_FULL', 'affirmed', 'conditional', 'asserted', null, 0.883, 'The National Growers Association warned that silos would be full within ten days.', 455, 536, 'Meridian Wire > National Growers Association', '|Meridian Wire|National Growers Association', '|newsroom|named', '|says|warns', '', '', 'Meridian Wire', '2024-09-05', null, '2024-09-15', '2024-09-15', 'd695126f64832efc'],
['a5df06daf36fb3b9#c15', 'grain if moved', 'IF_MOVED', 'open', 'possible', 'asserted', null, 0.628, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire > Tom Abara', '|Meridian Wire|Tom Abara', '|newsroom|unnamed', '|says|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '7b4da759f134c050'],
['a5df06daf36fb3b9#c16', 'did not pay our farmers', 'DID_NOT_PAY', 'denied', 'actual', 'asserted', null, 0.588, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire > Tom Abara', '|Meridian Wire|Tom Abara', '|newsroom|unnamed', '|says|says', '|If the grain does not move', '|if', 'Meridian Wire', '2024-09-05', null, null, null, '768bec7978a1dd91'],
['a5df06daf36fb3b9#c17', 'Tom Abara said If the grain does not move, our farmers do not get paid', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.516, '"If the grain does not move, our farmers do not get paid," its chairman, Tom Abara, said.', 537, 626, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '3ad39030933c685d'],
['a5df06daf36fb3b9#c18', 'police said that no arrests had been made', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'Police said that no arrests had been made.', 628, 670, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'dd4c2a899b5f84ee'],
['a5df06daf36fb3b9#c19', 'did not make arrests', 'DID_NOT_MAKE', 'denied', 'actual', 'asserted', null, 0.815, 'Police said that no arrests had been made.', 628, 670, 'Meridian Wire > police', '|Meridian Wire|police', '|newsroom|named', '|says|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '22d289bbb8b4c811'],
['a5df06daf36fb3b9#c2', 'shut country\'s largest grain port for the first time in 22 years', 'SHUT', 'affirmed', 'actual', 'asserted', 'COERCE', 0.895, 'More than 4,000 dockworkers walked off the job at Castermouth on Thursday, and the country\'s largest grain port was shut for the first time in 22 years.', 30, 182, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '8c79506490e1766d'],
['a5df06daf36fb3b9#c3', 'pickets blocked the gates', 'BLOCKED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.841, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'fd7730b8842e0f08'],
['a5df06daf36fb3b9#c4', 'Brightwater ran four terminals', 'RAN', 'affirmed', 'actual', 'presupposed', null, 0.437, 'Pickets blocked the gates of four terminals run by Brightwater.', 184, 247, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'cd01045ae290b967'],
['a5df06daf36fb3b9#c5', 'eleven ships left to wait in bay', 'LEFT_TO_WAIT_IN', 'affirmed', 'possible', 'asserted', null, 0.314, 'Eleven ships were left waiting in the bay.', 248, 290, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '621783bc5c05d39f'],
['a5df06daf36fb3b9#c6', 'union said that it will keep the port closed until the company drops its automation plan', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.94, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire', '|Meridian Wire', '|newsroom', '|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '0dbc11714d335cc6'],
['a5df06daf36fb3b9#c7', 'union will keep port', 'WILL_KEEP', 'affirmed', 'planned', 'asserted', null, 0.359, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '|until the company drops its automation plan', '|until', 'Meridian Wire', '2024-09-05', null, null, null, '1f464de4043af540'],
['a5df06daf36fb3b9#c8', 'union will close', 'WILL_CLOSE', 'affirmed', 'planned', 'asserted', null, 0.444, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, '53c7cad76dea5378'],
['a5df06daf36fb3b9#c9', 'Brightwater if dropped automation plan', 'IF_DROPPED', 'open', 'possible', 'asserted', null, 0.782, 'The union says that it will keep the port closed until the company drops its automation plan.', 292, 385, 'Meridian Wire > union', '|Meridian Wire|union', '|newsroom|named', '|says|says', '', '', 'Meridian Wire', '2024-09-05', null, null, null, 'aa3accff61e66493'],
['ae4c282f84fb4ea9#c0', 'Brightwater denied report that it would shelve its automated cranes, only to soften the statement hours later', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.309, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '36bf2bda855d5f7b'],
['ae4c282f84fb4ea9#c1', 'report would not shelve its automated cranes only to soften the statement hours later', 'WOULD_NOT_SHELVE', 'denied', 'conditional', 'asserted', null, 0.395, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer > Brightwater', '|The Capital Observer|Brightwater', '|newsroom|named', '|says|denies', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'cf4980ebeee6c6eb'],
['ae4c282f84fb4ea9#c10', 'formal offer said Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.493, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'a1c827691f92f769'],
['ae4c282f84fb4ea9#c11', 'Brightwater did not rule out a pause', 'DID_NOT_RULE_OUT', 'denied', 'actual', 'asserted', null, 0.554, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '3c8aef777f2073f6'],
['ae4c282f84fb4ea9#c12', 'The Harbor Ledger said it stood by its reporting', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'The Ledger said it stood by its reporting.', 421, 463, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'd0061814851bbf39'],
['ae4c282f84fb4ea9#c13', 'The Harbor Ledger stood by its reporting', 'STOOD', 'affirmed', 'actual', 'asserted', null, 0.826, 'The Ledger said it stood by its reporting.', 421, 463, 'The Capital Observer > The Harbor Ledger', '|The Capital Observer|The Harbor Ledger', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '77ee6200cd90b0a8'],
['ae4c282f84fb4ea9#c14', 'Ines Moreau accused company of negotiating in bad faith', 'ACCUSED', 'affirmed', 'actual', 'asserted', 'ACCUSE', 0.849, 'Moreau accused the company of negotiating in bad faith.', 465, 520, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '48a748523291902a'],
['ae4c282f84fb4ea9#c15', 'company negotiated in bad faith', 'NEGOTIATED', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.71, 'Moreau accused the company of negotiating in bad faith.', 465, 520, 'The Capital Observer > Ines Moreau', '|The Capital Observer|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'ed6b7390d0eff04c'],
['ae4c282f84fb4ea9#c16', 'Ines Moreau said', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer > she', '|The Capital Observer|she', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'b0e27b535b11d6c7'],
['ae4c282f84fb4ea9#c17', 'she told He says no at breakfast and maybe at dinner rally', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.493, '"He says no at breakfast and maybe at dinner," she told a rally outside the gates.', 521, 603, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '515efbf955e080c0'],
['ae4c282f84fb4ea9#c18', 'union did not receive proposal', 'DID_NOT_RECEIVE', 'denied', 'actual', 'asserted', null, 0.399, 'The union has not received any proposal, she said.', 604, 654, 'The Capital Observer > she', '|The Capital Observer|she', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'f939bf85f6ca776a'],
['ae4c282f84fb4ea9#c19', 'she said The union has not received any proposal', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'The union has not received any proposal, she said.', 604, 654, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '26588390d5b11ea5'],
['ae4c282f84fb4ea9#c2', 'report aimed to soften', 'AIMED_TO_SOFTEN', 'open', 'planned', 'asserted', null, 0.589, 'Brightwater Terminals on Tuesday denied a report in The Harbor Ledger that it would shelve its automated cranes, only to soften the statement hours later.', 0, 154, 'The Capital Observer > Brightwater', '|The Capital Observer|Brightwater', '|newsroom|named', '|says|denies', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '03df1e0072b2bcdc'],
['ae4c282f84fb4ea9#c20', 'Shares fell 4 percent', 'FELL', 'affirmed', 'actual', 'asserted', null, 0.614, 'Shares in Brightwater fell 4 percent.', 656, 693, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '338aafa1c9de71f2'],
['ae4c282f84fb4ea9#c21', 'Aldgate Capital owned 23 percent', 'OWNED', 'affirmed', 'actual', 'asserted', null, 0.169, 'Aldgate Capital, which owns 23 percent of the company, did not respond to a request for comment.', 694, 790, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '213a49ba05e3bf93'],
['ae4c282f84fb4ea9#c22', 'Aldgate Capital did not respond to request for comment', 'DID_NOT_RESPOND_TO', 'denied', 'actual', 'asserted', null, 0.516, 'Aldgate Capital, which owns 23 percent of the company, did not respond to a request for comment.', 694, 790, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '15cd2063ab8c7417'],
['ae4c282f84fb4ea9#c3', 'story was false', 'WAS_FALSE', 'affirmed', 'actual', 'asserted', null, 0.816, '"The story is false," Hale said in the morning.', 156, 203, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '91051054ddd7c86b'],
['ae4c282f84fb4ea9#c4', 'Douglas Hale said The story is false in the morning', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.808, '"The story is false," Hale said in the morning.', 156, 203, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, '2024-09-10', '2024-09-10', 'a0f9ae201e344bd3'],
['ae4c282f84fb4ea9#c5', 'Douglas Hale did not make offer', 'DID_NOT_MAKE', 'denied', 'actual', 'asserted', null, 0.714, '"We have made no such offer and we do not intend to make one."', 204, 266, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '5a4722a32eb0a4a4'],
['ae4c282f84fb4ea9#c6', 'Douglas Hale did not intend to make one', 'DID_NOT_INTEND_TO_MAKE', 'denied', 'planned', 'asserted', null, 0.575, '"We have made no such offer and we do not intend to make one."', 204, 266, 'The Capital Observer > Douglas Hale', '|The Capital Observer|Douglas Hale', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'ea87fc0758b470ee'],
['ae4c282f84fb4ea9#c7', 'company issued a correction by the evening', 'ISSUED', 'affirmed', 'actual', 'asserted', null, 0.777, 'By the evening, the company had issued a correction.', 268, 320, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-09-10', null, '2024-09-10', '2024-09-10', '11603eebe8311c92'],
['ae4c282f84fb4ea9#c8', 'Douglas Hale meant that no formal offer existed', 'MEANT', 'affirmed', 'actual', 'asserted', null, 0.944, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer > formal offer', '|The Capital Observer|formal offer', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, '820e043009309637'],
['ae4c282f84fb4ea9#c9', 'formal offer did not exist', 'DID_NOT_EXIST', 'denied', 'actual', 'asserted', null, 0.29, 'Hale had meant that no formal offer existed, it said, and Brightwater had never ruled out a pause.', 321, 419, 'The Capital Observer > formal offer', '|The Capital Observer|formal offer', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-09-10', null, null, null, 'f9bd0dc8ccb72f14'],
['d2ad808d45b48b35#c0', 'A State Department official declined to comment that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah on Washington Post report', 'DECLINED_TO_COMMENT', 'denied', 'actual', 'asserted', null, 0.544, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'a13c8a6915c3269d'],
['d2ad808d45b48b35#c1', 'United States whether shared intelligence with Israel in order to limit the invasion of Rafah', 'WHETHER_SHARED', 'open', 'actual', 'asserted', null, 0.25, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'be2c347987011d87'],
['d2ad808d45b48b35#c10', 'the State Department official told Discussions with Israel continue the Observer', 'TOLD', 'affirmed', 'actual', 'asserted', null, 0.94, '"Discussions with Israel continue," the State Department official told the Observer.', 399, 483, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '86b5a7cc2cfcc615'],
['d2ad808d45b48b35#c11', 'He would not say if Israel had agreed to the offer', 'WOULD_NOT_SAY', 'denied', 'conditional', 'asserted', null, 0.956, 'He would not say if Israel had agreed to the offer.', 484, 535, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '44d9b27e4dc20f95'],
['d2ad808d45b48b35#c12', 'Israel whether agreed to offer', 'WHETHER_AGREED_TO', 'open', 'actual', 'asserted', null, 0.503, 'He would not say if Israel had agreed to the offer.', 484, 535, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|pronoun', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'db33405b690ffe62'],
['d2ad808d45b48b35#c13', 'Israeli troops is part of Israel', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.944, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '0693b2510a606079'],
['d2ad808d45b48b35#c14', 'Israeli troops advanced into Rafah on Sunday', 'ADVANCED_INTO', 'affirmed', 'actual', 'asserted', null, 0.808, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, '2024-05-12', '2024-05-12', '1306057081e6607d'],
['d2ad808d45b48b35#c15', 'Israeli troops struck north', 'STRUCK', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.588, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'd7bd83bee227fe4d'],
['d2ad808d45b48b35#c16', 'north is in Gaza', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.779, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '788bf57cf14260fa'],
['d2ad808d45b48b35#c17', 'Hamas militants is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.516, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '5b6d40c42a54197f'],
['d2ad808d45b48b35#c18', 'Hamas militants regroued', 'REGROUED', 'affirmed', 'actual', 'asserted', null, 0.353, 'Israeli troops advanced further into Rafah on Sunday and struck the north of Gaza, where Hamas militants have regrouped.', 537, 657, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '005778bc7751fb52'],
['d2ad808d45b48b35#c19', 'exodus of civilians accelerated', 'ACCELERATED', 'affirmed', 'actual', 'asserted', null, 0.607, 'The exodus of civilians from the city was accelerating, aid workers said.', 658, 731, 'The Capital Observer > aid workers', '|The Capital Observer|aid workers', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '49e28d5ff9846c9a'],
['d2ad808d45b48b35#c2', 'United States aimed to limit invasion of Rafah', 'AIMED_TO_LIMIT', 'open', 'planned', 'asserted', null, 0.713, 'A State Department official declined to comment on a Washington Post report that the United States is sharing intelligence with Israel in order to limit the invasion of Rafah.', 0, 175, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '82a905f90607399e'],
['d2ad808d45b48b35#c20', 'aid workers said The exodus of civilians from the city was accelerating', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.918, 'The exodus of civilians from the city was accelerating, aid workers said.', 658, 731, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '932a473950748e27'],
['d2ad808d45b48b35#c21', 'war killed more than 35,000 people', 'KILLED', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.648, 'The war has killed more than 35,000 people in Gaza, according to the health authority there.', 733, 825, 'The Capital Observer > health authority', '|The Capital Observer|health authority', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '4fd988b4f46052bb'],
['d2ad808d45b48b35#c22', 'October 7 attack on Israel set off war', 'SET_OFF', 'affirmed', 'actual', 'asserted', null, 0.504, 'It was set off by the October 7 attack on Israel, which killed more than 1,100 people.', 826, 912, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '8900ab61af73a631'],
['d2ad808d45b48b35#c23', 'Israel killed more than 1,100 people', 'KILLED', 'affirmed', 'actual', 'asserted', 'ASSAULT', 0.436, 'It was set off by the October 7 attack on Israel, which killed more than 1,100 people.', 826, 912, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '26246d16ddc3f4a0'],
['d2ad808d45b48b35#c3', 'He did not deny it', 'DID_NOT_DENY', 'denied', 'actual', 'asserted', null, 0.878, 'He did not deny it.', 176, 195, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '41eedc4092e91b5b'],
['d2ad808d45b48b35#c4', 'The Washington Post reported that American officials hoped to persuade Israel to carry out a narrower operation', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.94, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '28dd19c775a814de'],
['d2ad808d45b48b35#c5', 'American officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.94, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'c8bb2fdd7a48069a'],
['d2ad808d45b48b35#c6', 'American officials hoped to persuade Israel to carry out a narrower operation', 'HOPED_TO_PERSUADE', 'affirmed', 'wished', 'asserted', null, 0.471, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'f68ccd6a7b430ed7'],
['d2ad808d45b48b35#c7', 'Israel may carry out narrower operation', 'MAY_CARRY_OUT', 'affirmed', 'wished', 'asserted', null, 0.373, 'The newspaper reported that American officials hoped to persuade Israel to carry out a narrower operation.', 197, 303, 'The Capital Observer > The Washington Post', '|The Capital Observer|The Washington Post', '|newsroom|named', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, '6f73dba5dbd63fe1'],
['d2ad808d45b48b35#c8', 'The Washington Post did not name voiced deep concern An official', 'DID_NOT_NAME', 'denied', 'actual', 'presupposed', null, 0.355, 'An official whom the newspaper did not name voiced deep concern about the conduct of the war.', 304, 397, 'The Capital Observer', '|The Capital Observer', '|newsroom', '|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'bc57eddde0f0086e'],
['d2ad808d45b48b35#c9', 'Discussions with Israel continued', 'CONTINUED', 'affirmed', 'actual', 'asserted', null, 0.57, '"Discussions with Israel continue," the State Department official told the Observer.', 399, 483, 'The Capital Observer > State Department official', '|The Capital Observer|State Department official', '|newsroom|unnamed', '|says|says', '', '', 'The Capital Observer', '2024-05-14', null, null, null, 'c640cb09e1a1e57f'],
['efacce85ae195af1#c0', 'Brightwater reached tentative agreement on Monday after 19 hours', 'REACHED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.28, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-16', '2024-09-16', '3cf0b7cf7fa95fb2'],
['efacce85ae195af1#c1', 'Amara Okafor led talks', 'LED', 'affirmed', 'actual', 'presupposed', null, 0.382, 'Brightwater Terminals and the dockworkers\' union reached a tentative agreement early on Monday after 19 hours of talks led by Judge Amara Okafor.', 0, 145, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '847d446141dc31b1'],
['efacce85ae195af1#c10', 'Ines Moreau said It is not everything we wanted', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.232, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '75ad38d72ba37c4d'],
['efacce85ae195af1#c11', 'one of our people did not lose a job', 'DID_NOT_LOSE', 'denied', 'actual', 'asserted', null, 0.629, '"But not one of our people loses a job."', 441, 481, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '60b8f13428dacaca'],
['efacce85ae195af1#c12', 'Douglas Hale denied that any pause was planned', 'DENIED', 'affirmed', 'actual', 'asserted', null, 0.728, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-09', '2024-09-09', 'c80594740202f620'],
['efacce85ae195af1#c13', 'did not plan any pause', 'DID_NOT_PLAN', 'denied', 'actual', 'asserted', null, 0.485, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times > Douglas Hale', '|Northgate Times|Douglas Hale', '|newsroom|pronoun', '|says|denies', '', '', 'Northgate Times', '2024-09-16', null, null, null, '0d2bd466352be600'],
['efacce85ae195af1#c14', 'Douglas Hale thanked the mediator', 'THANKED', 'affirmed', 'actual', 'asserted', 'SUPPORT', 0.477, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '9bc9de7c8bb83193'],
['efacce85ae195af1#c15', 'Douglas Hale called fair the result', 'CALLED_FAIR', 'affirmed', 'actual', 'asserted', null, 0.544, 'Hale, who a week ago denied that any pause was planned, thanked the mediator and called the result fair.', 483, 587, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'b273b9813198aa97'],
['efacce85ae195af1#c16', 'Aldgate Capital did not endorse agreement', 'DID_NOT_ENDORSE', 'denied', 'actual', 'asserted', null, 0.226, 'Aldgate Capital has yet to endorse the agreement.', 588, 637, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'f801d1bd1f42ef9f'],
['efacce85ae195af1#c17', 'government dropped its threat', 'DROPPED', 'affirmed', 'actual', 'asserted', null, 0.573, 'The government has dropped its threat to invoke the Ports Act.', 639, 701, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'f206e838e98d1057'],
['efacce85ae195af1#c18', 'government aimed to invoke Ports Act', 'AIMED_TO_INVOKE', 'affirmed', 'planned', 'asserted', null, 0.233, 'The government has dropped its threat to invoke the Ports Act.', 639, 701, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'ae56a168276b3dea'],
['efacce85ae195af1#c19', 'The gates expected to reopen on Wednesday', 'EXPECTED_TO_REOPEN', 'affirmed', 'likely', 'asserted', null, 0.642, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times > port authority', '|Northgate Times|port authority', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-18', '2024-09-18', '4a79ad752ee12ca3'],
['efacce85ae195af1#c2', 'company will delay its automated cranes under deal until 2027', 'WILL_DELAY', 'affirmed', 'planned', 'asserted', null, 0.745, 'Under the deal, the company will delay its automated cranes until 2027 and pay a raise of 11 percent.', 147, 248, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'c5e5da6eaf638234'],
['efacce85ae195af1#c20', 'port authority said The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.651, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'a00903b676aeede8'],
['efacce85ae195af1#c21', 'if completed safety checks', 'IF_COMPLETED', 'open', 'possible', 'asserted', null, 0.822, 'The gates are expected to reopen on Wednesday, the port authority said, provided that safety checks are completed.', 702, 816, 'Northgate Times > port authority', '|Northgate Times|port authority', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'e09fe539c0c0107d'],
['efacce85ae195af1#c3', 'company will pay a raise', 'WILL_PAY', 'affirmed', 'planned', 'asserted', null, 0.733, 'Under the deal, the company will delay its automated cranes until 2027 and pay a raise of 11 percent.', 147, 248, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'ee108ebf61e0b95b'],
['efacce85ae195af1#c4', 'will offer voluntary weekend shifts Workers', 'WILL_OFFER', 'affirmed', 'planned', 'asserted', 'AGREE', 0.684, 'Workers will be offered voluntary weekend shifts.', 249, 298, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '5f8c08b7187e5e6c'],
['efacce85ae195af1#c5', 'agreement took effect', 'TOOK_EFFECT', 'affirmed', 'actual', 'asserted', null, 0.895, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '|only if members of the FDHW approve it in a vote on Saturday', '|if', 'Northgate Times', '2024-09-16', null, null, null, 'ba71307235bc790d'],
['efacce85ae195af1#c6', 'members is part of Federation of Dock and Harbor Workers', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '5b88e969788b44b0'],
['efacce85ae195af1#c7', 'members if approved it in vote on Saturday', 'IF_APPROVED', 'open', 'possible', 'asserted', null, 0.587, 'The agreement takes effect only if members of the FDHW approve it in a vote on Saturday.', 299, 387, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-16', null, '2024-09-21', '2024-09-21', '70b76552c8dda6bc'],
['efacce85ae195af1#c8', 'It was not everything', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.468, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, '43ba1ef3d14f01b7'],
['efacce85ae195af1#c9', 'Ines Moreau wanted', 'WANTED', 'affirmed', 'actual', 'asserted', null, 0.535, '"It is not everything we wanted," Ines Moreau said.', 389, 440, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-16', null, null, null, 'dbb69ae675f1b2e2'],
['f4da8b03f6eca253#c0', 'Brightwater offered its dockworkers', 'OFFERED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.266, 'Brightwater Terminals offered its dockworkers a raise of 11 percent over three years on Tuesday in a late attempt to avert a strike at Castermouth.', 0, 147, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '2145df4d06291630'],
['f4da8b03f6eca253#c1', 'its dockworkers is part of Terminals', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.918, 'Brightwater Terminals offered its dockworkers a raise of 11 percent over three years on Tuesday in a late attempt to avert a strike at Castermouth.', 0, 147, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '1fd148c624121858'],
['f4da8b03f6eca253#c10', 'two people not allowed to speak', 'NOT_ALLOWED_TO_SPEAK', 'denied', 'possible', 'asserted', null, 0.436, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '0cdbc5a085444812'],
['f4da8b03f6eca253#c11', 'Neither side did not agree to idea', 'DID_NOT_AGREE_TO', 'denied', 'actual', 'asserted', null, 0.888, 'Neither side has agreed to the idea.', 533, 569, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'd0ec60f5bfd7c64d'],
['f4da8b03f6eca253#c12', 'lines feared long dispute', 'FEARED', 'affirmed', 'actual', 'asserted', null, 0.208, 'Shipping lines fear a long dispute.', 571, 606, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '3e9c86eb88fb21bb'],
['f4da8b03f6eca253#c13', 'Corvane Line diverted three vessels', 'DIVERTED', 'affirmed', 'actual', 'asserted', null, 0.468, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '|if the gates closed', '|if', 'Northgate Times', '2024-09-04', null, null, null, 'c712c34b834aa717'],
['f4da8b03f6eca253#c14', 'Corvane Line would move more', 'WOULD_MOVE', 'affirmed', 'conditional', 'asserted', null, 0.252, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '|if the gates closed', '|if', 'Northgate Times', '2024-09-04', null, null, null, '10d805e3533d476a'],
['f4da8b03f6eca253#c15', 'the gates if closed', 'IF_CLOSED', 'open', 'possible', 'asserted', null, 0.364, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times > spokesman', '|Northgate Times|spokesman', '|newsroom|unnamed', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '1f5513f7433c988a'],
['f4da8b03f6eca253#c16', 'a spokesman said Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.914, 'Corvane Line has diverted three vessels to Port Ellery and would move more if the gates closed, a spokesman said.', 607, 720, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'a23d881c4c047631'],
['f4da8b03f6eca253#c17', 'Peter Lindqvist said that the government had no plans to intervene', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.895, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'eb5e893f76e4dd7d'],
['f4da8b03f6eca253#c18', 'government did not have plans to intervene', 'DID_NOT_HAVE', 'denied', 'actual', 'asserted', null, 0.374, 'Transport Minister Peter Lindqvist said that the government had no plans to intervene.', 722, 808, 'Northgate Times > Peter Lindqvist', '|Northgate Times|Peter Lindqvist', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '66015b94e5fa2a6f'],
['f4da8b03f6eca253#c2', 'offer did not include any change', 'DID_NOT_INCLUDE', 'denied', 'actual', 'asserted', null, 0.507, 'The offer does not include any change to the automation plan.', 149, 210, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '5597ae6ec0e70a8f'],
['f4da8b03f6eca253#c3', 'Federation of Dock and Harbor Workers rejected it within hours', 'REJECTED', 'affirmed', 'actual', 'asserted', 'REJECT', 0.493, 'The FDHW rejected it within hours.', 211, 245, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '20064c46b050c89e'],
['f4da8b03f6eca253#c4', 'Money was not the question and Mr. Hale knows it', 'WAS_NOT', 'denied', 'actual', 'asserted', null, 0.474, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '60e4c754dcefeacb'],
['f4da8b03f6eca253#c5', 'Ines Moreau said Money was never the question," Ms. Moreau said, "and Mr. Hale knows it', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.872, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '27d04d045f0379ad'],
['f4da8b03f6eca253#c6', 'Douglas Hale whether knew it', 'WHETHER_KNEW', 'open', 'actual', 'asserted', null, 0.439, '"Money was never the question," Ms. Moreau said, "and Mr. Hale knows it."', 247, 320, 'Northgate Times > Ines Moreau', '|Northgate Times|Ines Moreau', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '27491c60774feb88'],
['f4da8b03f6eca253#c7', 'Amara Okafor met parties on Tuesday night', 'MET', 'affirmed', 'actual', 'asserted', 'CONSULT', 0.495, 'A government mediator, Judge Amara Okafor, met both parties on Tuesday night.', 322, 399, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, '2024-09-03', '2024-09-03', 'b71655bb84701b4d'],
['f4da8b03f6eca253#c8', 'Amara Okafor may propose a two-year freeze', 'MAY_PROPOSE', 'affirmed', 'possible', 'asserted', null, 0.255, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times > two people', '|Northgate Times|two people', '|newsroom|unnamed', '|says|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, 'f4dd2a926aa46955'],
['f4da8b03f6eca253#c9', 'two people said She may propose a two-year freeze on new cranes', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.599, 'She may propose a two-year freeze on new cranes, said two people with knowledge of the talks who were not allowed to speak publicly.', 400, 532, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-09-04', null, null, null, '4f033455320d6e03'],
['fa335865584ec74e#c0', 'Biden administration offered Israel', 'OFFERED', 'affirmed', 'actual', 'asserted', 'AGREE', 0.643, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times > The Washington Post > four people', '|Northgate Times|The Washington Post|four people', '|newsroom|named|unnamed', '|says|says|says', '|if it holds back from a full invasion of Rafah', '|if', 'Northgate Times', '2024-05-12', null, null, null, '9eea9ddb86aa6ccc'],
['fa335865584ec74e#c1', 'Hamas leaders is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.884, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '3fa8ae28096204fe'],
['fa335865584ec74e#c10', 'The help depended on restraint', 'DEPENDED', 'affirmed', 'actual', 'asserted', null, 0.926, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'c7797ee9608cd961'],
['fa335865584ec74e#c11', 'it would end', 'WOULD_END', 'affirmed', 'conditional', 'asserted', null, 0.606, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '|if Israel sent in more than a small force', '|if', 'Northgate Times', '2024-05-12', null, null, null, '1696e0a86ceeb623'],
['fa335865584ec74e#c12', 'Israel if sent', 'IF_SENT', 'open', 'possible', 'asserted', null, 0.462, 'The help depends on restraint: it would end if Israel sent in more than a small force.', 452, 538, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '7599d340f81f2886'],
['fa335865584ec74e#c13', 'Israel did not say whether it accepts the terms', 'DID_NOT_SAY', 'denied', 'actual', 'asserted', null, 0.895, 'Israel has not said whether it accepts the terms.', 539, 588, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '147c18594d7e0807'],
['fa335865584ec74e#c14', 'Israel whether accepted the terms', 'WHETHER_ACCEPTED', 'open', 'actual', 'asserted', null, 0.579, 'Israel has not said whether it accepts the terms.', 539, 588, 'Northgate Times > Israel', '|Northgate Times|Israel', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '066cdbe628ea6428'],
['fa335865584ec74e#c15', 'Some experts doubted that even limited raids would spare civilians', 'DOUBTED', 'affirmed', 'actual', 'asserted', null, 0.944, 'Some experts doubt that even limited raids would spare civilians.', 590, 655, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f27c36ca4039dc31'],
['fa335865584ec74e#c16', 'limited raids whether would spare civilians', 'WHETHER_WOULD_SPARE', 'open', 'conditional', 'asserted', null, 0.815, 'Some experts doubt that even limited raids would spare civilians.', 590, 655, 'Northgate Times > experts', '|Northgate Times|experts', '|newsroom|unnamed', '|says|believes', '', '', 'Northgate Times', '2024-05-12', null, null, null, '16e40665ef723426'],
['fa335865584ec74e#c17', 'Hamas fighters is part of Hamas', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.567, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'a21fd449f38410bb'],
['fa335865584ec74e#c18', 'Hamas fighters hid any military action could cause heavy casualties among population', 'HID', 'affirmed', 'actual', 'asserted', null, 0.516, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times > Hamas fighters', '|Northgate Times|Hamas fighters', '|newsroom|pronoun', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '4656b3629f02186b'],
['fa335865584ec74e#c19', 'they argued With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties', 'ARGUED', 'affirmed', 'actual', 'asserted', null, 0.902, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '506c54c29b9fe040'],
['fa335865584ec74e#c2', 'sensitive intelligence if held from full invasion of Rafah', 'IF_HELD_FROM', 'open', 'possible', 'asserted', null, 0.493, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times > The Washington Post > four people', '|Northgate Times|The Washington Post|four people', '|newsroom|named|unnamed', '|says|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '7d9ed36339c8b78d'],
['fa335865584ec74e#c20', 'any military action may cause heavy casualties', 'MAY_CAUSE', 'affirmed', 'possible', 'asserted', null, 0.448, 'With Hamas fighters hidden among the population, they argue, any military action could cause heavy casualties.', 656, 766, 'Northgate Times > Hamas fighters', '|Northgate Times|Hamas fighters', '|newsroom|pronoun', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'dcf7607dc4f13606'],
['fa335865584ec74e#c21', 'Yahya Sinwar is leader of Hamas', 'HAS_ROLE', 'affirmed', 'actual', 'presupposed', null, 0.684, 'Yahya Sinwar, the leader of Hamas in Gaza, has not been found.', 768, 830, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '7ef289cbeb4c0a0c'],
['fa335865584ec74e#c22', 'did not find Yahya Sinwar', 'DID_NOT_FIND', 'denied', 'actual', 'asserted', null, 0.516, 'Yahya Sinwar, the leader of Hamas in Gaza, has not been found.', 768, 830, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '50deb608a608edf3'],
['fa335865584ec74e#c23', 'Hamas ran office', 'RAN', 'affirmed', 'actual', 'asserted', null, 0.456, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f090e77776ca26cf'],
['fa335865584ec74e#c24', 'office is in Qatar', 'LOCATED_IN', 'affirmed', 'actual', 'presupposed', null, 0.779, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '5cf90af0bc6caa9d'],
['fa335865584ec74e#c25', 'talks on a truce made progress', 'MADE_PROGRESS', 'affirmed', 'actual', 'asserted', null, 0.366, 'The organization runs an office in Qatar, where talks on a truce have made little progress.', 831, 922, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'f66c93813207eca0'],
['fa335865584ec74e#c3', 'The Washington Post reported The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah on Sunday', 'REPORTED', 'affirmed', 'actual', 'asserted', null, 0.167, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, '2024-05-12', '2024-05-12', '690d424bb9faadb2'],
['fa335865584ec74e#c4', 'The Washington Post cited four people', 'CITED', 'affirmed', 'actual', 'asserted', null, 0.225, 'The Biden administration has offered Israel sensitive intelligence on the whereabouts of Hamas leaders if it holds back from a full invasion of Rafah, The Washington Post reported on Sunday, citing four people familiar with the talks.', 0, 234, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '4e198b5415df33c6'],
['fa335865584ec74e#c5', 'United States would help Israel to find the group\'s tunnels', 'WOULD_HELP', 'affirmed', 'conditional', 'asserted', 'AGREE', 0.683, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times > The Washington Post', '|Northgate Times|The Washington Post', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '0094d4d372ad3ada'],
['fa335865584ec74e#c6', 'Israel would find group\'s tunnels', 'WOULD_FIND', 'affirmed', 'conditional', 'asserted', null, 0.329, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times > The Washington Post', '|Northgate Times|The Washington Post', '|newsroom|named', '|says|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '248a9d1df6c79cac'],
['fa335865584ec74e#c7', 'The Washington Post said The US would also help Israel to find the group\'s tunnels', 'SAID', 'affirmed', 'actual', 'asserted', null, 0.956, 'The US would also help Israel to find the group\'s tunnels, the newspaper said.', 236, 314, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, 'ca6deea30c0a9012'],
['fa335865584ec74e#c8', 'American officials is part of United States', 'PART_OF', 'affirmed', 'actual', 'presupposed', null, 0.956, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '9c8de11ebee186d7'],
['fa335865584ec74e#c9', 'American officials proposed tent cities', 'PROPOSED', 'affirmed', 'actual', 'asserted', null, 0.845, 'American officials have proposed tent cities for the displaced and have promised to assist with deliveries of food, water and medicine.', 315, 450, 'Northgate Times', '|Northgate Times', '|newsroom', '|says', '', '', 'Northgate Times', '2024-05-12', null, null, null, '3992e71462fef213']
] AS line
WITH {id: line[0], properties: {name: line[1], relation: line[2], polarity: line[3], modality: line[4], status: line[5], category: line[6], confidence: line[7], quote: line[8], start: line[9], end: line[10], saidBy: line[11], tellers: tail(split(line[12], '|')), tellerKinds: tail(split(line[13], '|')), tellerActs: tail(split(line[14], '|')), conditions: tail(split(line[15], '|')), conditionKinds: tail(split(line[16], '|')), outlet: line[17], published: date(line[18]), publishedAt: line[19], from: date(line[20]), to: date(line[21]), newsgraph: line[22]}} AS row
MERGE (n:Claim {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n += row.properties;

UNWIND [
['event/airstrikes', 'airstrikes', 'event', '', null, false, 1, 1, 1, '561af1bbea9a0085'],
['event/all-out-assault', 'all-out assault', 'event', '', null, false, 1, 2, 1, '67eeb82ccab6a22e'],
['event/arrests', 'arrests', 'event', '', null, false, 1, 1, 1, '8eb14ed9d959768e'],
['event/assault-on-rafah', 'assault on Rafah', 'event', '', null, false, 1, 1, 1, '78d5484bef5f9dd2'],
['event/castermouth-port-strike', 'Castermouth port strike', 'event', '|strike', null, false, 3, 1, 1, '6300ffa564675441'],
['event/conflict', 'conflict', 'event', '', null, false, 1, 1, 1, '79877a1c88a50063'],
['event/disaster', 'disaster', 'event', '', null, false, 1, 1, 1, '2e9481013edd0c3b'],
['event/discussions-with-israel', 'Discussions with Israel', 'event', '', null, false, 1, 1, 1, '0bf60e0ea6e67649'],
['event/dispute', 'dispute', 'event', '', null, false, 1, 1, 1, '6ee6b213b176e81c'],
['event/exodus-of-civilians', 'exodus of civilians', 'event', '', null, false, 1, 1, 1, 'b2eda73749cb39b5'],
['event/full-assault', 'full assault', 'event', '', null, false, 1, 1, 1, 'ba77fc00cf2a4975'],
['event/full-invasion-of-rafah', 'full invasion of Rafah', 'event', '', null, false, 1, 1, 1, '6e18a4ce935c89a3'],
['event/full-scale-offensive-in-the-crowded-city', 'full-scale offensive in the crowded city', 'event', '', null, false, 1, 1, 1, '11c237d4d2a21b53'],
['event/invasion', 'invasion', 'event', '', null, false, 1, 1, 1, '41bc5af3d8620638'],
['event/invasion-of-rafah', 'invasion of Rafah', 'event', '', null, false, 1, 1, 1, '1b7e5c326992b6f6'],
['event/invasion-of-the-city', 'invasion of the city', 'event', '', null, false, 1, 1, 1, 'c3343a4948988c69'],
['event/limited-raids', 'limited raids', 'event', '', null, false, 1, 1, 1, '21cbdffd8813b431'],
['event/long-dispute', 'long dispute', 'event', '', null, false, 1, 1, 1, 'bbfd6d016684fe17'],
['event/major-campaign-in-the-city', 'major campaign in the city', 'event', '', null, false, 1, 1, 1, '7b72dde8bf656e27'],
['event/march', 'march', 'event', '', null, false, 1, 1, 1, 'ef8cbddba46e7b73'],
['event/october-7-attack-on-israel', 'October 7 attack on Israel', 'event', '', null, false, 1, 1, 1, 'e682e432425a1b56'],
['event/offensive', 'offensive', 'event', '', null, false, 1, 1, 1, 'd5265aeb435b9292'],
['event/offensive-in-the-city', 'offensive in the city', 'event', '', null, false, 1, 1, 1, '71cdfeb9778e8a1d'],
['event/raids', 'raids', 'event', '', null, false, 1, 1, 1, '945a56b3e99b6957'],
['event/rally', 'rally', 'event', '', null, false, 1, 1, 1, '2b33198227fe772b'],
['event/strike', 'strike', 'event', '', null, false, 4, 4, 3, '1e9db41a6e223e0f'],
['event/strike~771969', 'strike', 'event', '', null, false, 1, 1, 1, 'b9f639dd5d3f46eb'],
['event/talks', 'talks', 'event', '', null, false, 1, 1, 1, 'ed01eb8d48dad8f0'],
['event/talks-on-a-truce', 'talks on a truce', 'event', '', null, false, 1, 1, 1, '82d682eb135840d4'],
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
['group/dockworkers~49781e', 'dockworkers', 'group', '', null, true, 1, 2, 1, 'e3d02ee448fbbe52'],
['group/dockworkers~63557d', 'dockworkers', 'group', '', null, true, 1, 2, 1, 'e3d02ee448fbbe52'],
['group/dockworkers~d42ce1', 'dockworkers', 'group', '', null, true, 1, 1, 1, '906c1eab4b68f222'],
['group/dockworkers~d8e59a', 'dockworkers', 'group', '', null, true, 1, 0, 1, '63175408e465867b'],
['group/executives~ed5a04', 'executives', 'group', '', null, true, 4, 5, 1, 'f370cf2da95e5e90'],
['group/experts~19ce12', 'experts', 'group', '', null, true, 1, 2, 1, '9f8dcc206285ee7c'],
['group/farmers~124ed6', 'farmers', 'group', '', null, true, 1, 1, 1, 'e0356a24a341cb7b'],
['group/four-people~8f5a98', 'four people', 'group', '', null, true, 1, 3, 1, '03cea1ff9b00b99e'],
['group/four-us-officials~2b5c02', 'four US officials', 'group', '', null, true, 1, 2, 1, '7d09772479f36c38'],
['group/four-us-officials~e650cd', 'four US officials', 'group', '', null, true, 1, 3, 1, 'b73bdbd82d91d2cc'],
['group/hamas-fighters~58cd50', 'Hamas fighters', 'group', '', null, true, 2, 4, 1, 'f8d02bcc71cd349a'],
['group/hamas-leaders~ff4653', 'Hamas leaders', 'group', '', null, true, 1, 1, 1, '2a558213ea9af8c9'],
['group/hamas-militants~362ef7', 'Hamas militants', 'group', '', null, true, 1, 2, 1, 'be6c50b0c97fa8db'],
['group/heavy-casualties~725b77', 'heavy casualties', 'group', '', null, true, 1, 1, 1, '281ea8399852534d'],
['group/israeli-counterparts~faaa72', 'Israeli counterparts', 'group', '', null, true, 1, 1, 1, '6fa65514075c879d'],
['group/israeli-officials~71d37a', 'Israeli officials', 'group', '', null, true, 1, 3, 1, '9ade385370d67f71'],
['group/lawmakers~e5eb80', 'lawmakers', 'group', '', null, true, 1, 1, 1, '22ba3ddebde7736c'],
['group/members', 'members', 'group', '', null, false, 2, 3, 2, 'a71ed628df809d5b'],
['group/members~8e1c70', 'members', 'group', '', null, false, 1, 1, 1, '7ff0e6b52656ccf9'],
['group/members~cd1981', 'members', 'group', '', null, false, 2, 2, 1, 'c7578ce9e857df92'],
['group/militants~402a42', 'militants', 'group', '', null, true, 1, 1, 1, '624e46cb8db91100'],
['group/million-palestinians~0f0176', 'million Palestinians', 'group', '', null, true, 1, 1, 1, '72b2ec979b20b995'],
['group/more-than-1-100-people~ab70ba', 'more than 1,100 people', 'group', '', null, true, 1, 1, 1, 'b7343f04857ec561'],
['group/more-than-35-000-people~6d63f2', 'more than 35,000 people', 'group', '', null, true, 1, 1, 1, '11c396ae6b6ae6ac'],
['group/more-than-4-000-dockworkers~2c5260', 'more than 4,000 dockworkers', 'group', '', null, true, 1, 1, 1, 'c10e87cb954b31f9'],
['group/more-than-4-000-dockworkers~5ebe50', 'more than 4,000 dockworkers', 'group', '', null, true, 1, 1, 1, 'c10e87cb954b31f9'],
['group/officials~adeaf8', 'officials', 'group', '', null, true, 1, 1, 1, 'cdfdb15bd6ef3eaf'],
['group/one-of-our-people~063c56', 'one of our people', 'group', '', null, true, 1, 1, 1, 'c641f88ced122afc'],
['group/opposition', 'opposition', 'group', '', null, false, 1, 2, 1, '8c2f9dea1e3246ff'],
['group/opposition~104be7', 'opposition', 'group', '', null, false, 1, 1, 1, '3f372fae53443189'],
['group/people~12f4b5', 'people', 'group', '', null, true, 1, 1, 1, 'be4cdb33e45e66dc'],
['group/pickets', 'pickets', 'group', '', null, false, 1, 1, 1, 'f9df5681cc36e0a5'],
['group/pickets~9116b1', 'pickets', 'group', '', null, false, 1, 1, 1, 'f9df5681cc36e0a5'],
['group/population', 'population', 'group', '', null, false, 1, 1, 1, '68905877ad2e8fc1'],
['group/reporters~25f584', 'reporters', 'group', '', null, true, 1, 1, 1, '3e9b2f129c8b4119'],
['group/senior-white-house-aides~4d15ef', 'senior White House aides', 'group', '', null, true, 2, 4, 1, '06431d2a5fe86715'],
['group/soldiers~12c1ee', 'soldiers', 'group', '', null, true, 1, 1, 1, 'ba2218851b3b8f4e'],
['group/soldiers~26b889', 'soldiers', 'group', '', null, true, 1, 2, 1, 'a6a7ba33860b2352'],
['group/soldiers~ca248d', 'soldiers', 'group', '', null, true, 1, 1, 1, 'ba2218851b3b8f4e'],
['group/thousands-of-reservists~3bad03', 'thousands of reservists', 'group', '', null, true, 1, 1, 1, '70c7ba22024ab436'],
['group/top-aides~95affe', 'top aides', 'group', '', null, true, 2, 2, 1, 'cf580655f4bf6643'],
['group/two-executives~0d2fc9', 'two executives', 'group', '', null, true, 1, 2, 1, 'd00348acbe4d588b'],
['group/two-israeli-officials~aa4c2d', 'Two Israeli officials', 'group', '', null, true, 1, 3, 1, '1911df28586805d3'],
['group/two-people~21f6c7', 'two people', 'group', '', null, true, 2, 3, 1, 'fa4f9428cd6f327e'],
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
['object/delivery', 'delivery', 'object', '', null, false, 2, 1, 1, '2849fe4c798e4a7c'],
['object/eleven-ships', 'eleven ships', 'object', '', null, false, 1, 1, 1, '8d40e2d8ae15db19'],
['object/eleven-ships~648c57', 'eleven ships', 'object', '', null, false, 1, 1, 1, '8d40e2d8ae15db19'],
['object/food', 'food', 'object', '', null, false, 1, 1, 1, '3b84f0ba725e6b3e'],
['object/grain', 'grain', 'object', '', null, false, 2, 1, 1, '89b04ab751372b00'],
['object/groups-tunnels', 'group\'s tunnels', 'object', '', null, false, 1, 1, 1, 'd40ea03719ca57bc'],
['object/intelligence', 'intelligence', 'object', '', null, false, 1, 1, 1, '8c8eb2bf540624b5'],
['object/iron-dome-interceptors', 'Iron Dome interceptors', 'object', '', null, false, 1, 1, 1, 'd91edb57cd1e7af4'],
['object/medicine', 'medicine', 'object', '', null, false, 1, 1, 1, 'd22e1b310f60e677'],
['object/message', 'message', 'object', '', null, false, 1, 1, 1, '33dca7edcadfc92d'],
['object/politico-report', 'Politico report', 'object', '', null, false, 1, 1, 1, 'bee721528c414725'],
['object/report', 'report', 'object', '', null, false, 3, 3, 1, '9ac27b8266afce01'],
['object/report~56882d', 'report', 'object', '', null, false, 1, 3, 1, 'c628a43910f3d2da'],
['object/report~79eb1a', 'report', 'object', '', null, false, 1, 1, 1, '5b0591de80723593'],
['object/report~ae5f57', 'report', 'object', '', null, false, 1, 3, 1, 'c628a43910f3d2da'],
['object/sensitive-intelligence', 'sensitive intelligence', 'object', '', null, false, 2, 1, 1, '2d080838647e2dd6'],
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
['organization/aldgate-capital', 'Aldgate Capital', 'organization', '', null, false, 4, 3, 3, '487e287184e32a7b'],
['organization/biden-administration', 'Biden administration', 'organization', '', null, false, 1, 1, 1, 'c750f886b0e2afb2'],
['organization/board', 'board', 'organization', '', null, false, 1, 1, 1, '94147f549618a90b'],
['organization/brightwater', 'Brightwater', 'organization', '', null, false, 8, 10, 2, '8a964155d0eeb11e'],
['organization/cnn', 'CNN', 'organization', '', null, false, 1, 3, 1, 'bb53492745b2fdb1'],
['organization/company', 'company', 'organization', '', null, false, 2, 2, 1, 'd9dbc7c3472ced93'],
['organization/company~19fa43', 'company', 'organization', '', null, false, 1, 1, 1, '0c9bf862d3250876'],
['organization/company~9b42a2', 'company', 'organization', '', null, false, 2, 2, 1, 'd9dbc7c3472ced93'],
['organization/company~b0df61', 'company', 'organization', '', null, false, 1, 1, 1, '0c9bf862d3250876'],
['organization/court', 'court', 'organization', '', null, false, 1, 1, 1, '092aa0be8cc0408a'],
['organization/court~45af33', 'court', 'organization', '', null, false, 1, 2, 1, 'b264bc0da421acaa'],
['organization/court~4d4f8e', 'court', 'organization', '', null, false, 1, 2, 1, 'b264bc0da421acaa'],
['organization/federation-of-dock-and-harbor-workers', 'Federation of Dock and Harbor Workers', 'organization', '|FDHW', null, false, 6, 7, 4, '9691becc373e1aa8'],
['organization/firm', 'firm', 'organization', '', null, false, 1, 0, 1, 'ebaafd4f6317bfbf'],
['organization/government', 'government', 'organization', '', null, false, 2, 3, 1, 'f30275e38e0c8d55'],
['organization/government~69e2fe', 'government', 'organization', '', null, false, 2, 1, 1, '5e38cad42355a532'],
['organization/government~7a9a63', 'government', 'organization', '', null, false, 1, 4, 1, 'f76474cad1ef73d5'],
['organization/government~b2bb69', 'government', 'organization', '', null, false, 1, 1, 1, 'b378dc829bb8b49a'],
['organization/government~ceb51c', 'government', 'organization', '', null, false, 2, 2, 1, 'febc2fc8e32d9933'],
['organization/hamas', 'Hamas', 'organization', '', null, false, 14, 10, 6, 'bdc5d58e6a3323ff'],
['organization/health-authority', 'health authority', 'organization', '', null, false, 1, 1, 1, 'd8ac10f2bedc279e'],
['organization/iron-dome', 'Iron Dome', 'organization', '', null, false, 1, 0, 1, 'b3b8d0355561765f'],
['organization/meridian-wire', 'Meridian Wire', 'organization', '', null, false, 4, 0, 4, 'f8d2bf95d3fe37b8'],
['organization/national-growers-association', 'National Growers Association', 'organization', '', null, false, 2, 4, 2, '1500a34c085ed1ac'],
['organization/parliament', 'parliament', 'organization', '', null, false, 1, 1, 1, 'd4a7df866f300022'],
['organization/parties', 'parties', 'organization', '', null, false, 1, 1, 1, 'a7117c5dc40cdd35'],
['organization/politico', 'Politico', 'organization', '', null, false, 6, 8, 2, 'f4c5443906249adc'],
['organization/port-authority', 'port authority', 'organization', '', null, false, 1, 3, 1, 'c545a8eeebf4b59c'],
['organization/several-european-governments', 'Several European governments', 'organization', '', null, false, 1, 1, 1, '31bd0cff9ac43c8b'],
['organization/state-department', 'State Department', 'organization', '', null, false, 3, 2, 2, '7517b7e56e4b3bdc'],
['organization/the-harbor-ledger', 'The Harbor Ledger', 'organization', '|Harbor Ledger|Ledger', null, false, 7, 8, 3, '64d850ec8b2e74fe'],
['organization/the-washington-post', 'The Washington Post', 'organization', '|Washington Post', null, false, 6, 11, 3, '5ccc347fd71f2ff6'],
['organization/three-other-unions', 'three other unions', 'organization', '', null, false, 1, 1, 1, 'dad4b9712649f033'],
['organization/union', 'union', 'organization', '', null, false, 3, 4, 1, '591eb4b72fc4742a'],
['organization/union~15d742', 'union', 'organization', '', null, false, 1, 1, 1, 'ff16a778706a55a0'],
['organization/union~71adc1', 'union', 'organization', '', null, false, 3, 4, 1, '591eb4b72fc4742a'],
['organization/union~8bf324', 'union', 'organization', '', null, false, 2, 1, 1, '1ce99c032ebdb64f'],
['organization/union~d2df76', 'union', 'organization', '', null, false, 1, 1, 1, 'ff16a778706a55a0'],
['organization/us-defense-department', 'US Defense Department', 'organization', '', null, false, 1, 0, 1, '68422434fa0d1919'],
['organization/white-house', 'White House', 'organization', '', null, false, 4, 3, 3, '05dd77380f000b0b']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Organization, n += row.properties;

UNWIND [
['person/amara-okafor', 'Amara Okafor', 'person', '', null, false, 4, 3, 2, 'bb0dbcb86cdbeef5'],
['person/benjamin-netanyahu', 'Benjamin Netanyahu', 'person', '|Netanyahu', null, false, 7, 7, 3, 'c8a2003d0e79bab0'],
['person/carla-vance', 'Carla Vance', 'person', '', null, false, 3, 2, 2, '3c30d54cfa471779'],
['person/douglas-hale', 'Douglas Hale', 'person', '|Hale', null, false, 10, 14, 5, 'ca04015b3988ce91'],
['person/helen-strand', 'Helen Strand', 'person', '|Strand', null, false, 5, 11, 2, '394990252cae86db'],
['person/ines-moreau', 'Ines Moreau', 'person', '|Moreau', null, false, 9, 18, 5, '6699329e5bac5742'],
['person/israeli-official~34634e', 'Israeli official', 'person', '', null, true, 1, 4, 1, '4a0d9ce47684654a'],
['person/jake-sullivan', 'Jake Sullivan', 'person', '|Sullivan', null, false, 3, 6, 1, '5d38bd357410d1b1'],
['person/joe-biden', 'Joe Biden', 'person', '|Biden', null, false, 16, 20, 5, '1796b2467b0e2b00'],
['person/judge~124cd1', 'judge', 'person', '', null, true, 1, 2, 1, 'c00f7765fa567480'],
['person/lindqvist', 'Lindqvist', 'person', '', null, false, 2, 1, 1, '74d97bad69d3add5'],
['person/mediator~43c6a1', 'mediator', 'person', '', null, true, 1, 1, 1, 'bb3db473d30a04d6'],
['person/mediator~494ec1', 'mediator', 'person', '', null, true, 1, 1, 1, 'bb3db473d30a04d6'],
['person/observer~f94a93', 'Observer', 'person', '', null, true, 1, 1, 1, '824220b4abfdf245'],
['person/official~2e9424', 'official', 'person', '', null, true, 2, 1, 1, '0cbd465ae0a5894f'],
['person/patient~e0363e', 'patient', 'person', '', null, true, 1, 1, 1, '4c7fabfa348f5a29'],
['person/peter-lindqvist', 'Peter Lindqvist', 'person', '', null, false, 2, 5, 2, '165b37bb94670825'],
['person/prime-minister~58b4a1', 'prime minister', 'person', '', null, true, 1, 2, 1, 'b0cf66cad7d78a5e'],
['person/ruth-castellano', 'Ruth Castellano', 'person', '|Mayor Castellano', null, false, 3, 3, 2, '3cc837fa81377e67'],
['person/senior-official~48f9d8', 'senior official', 'person', '', null, true, 2, 4, 1, 'cc42838691d1b71f'],
['person/spokesman~bfd179', 'spokesman', 'person', '', null, true, 1, 4, 1, '121c22c137c8de95'],
['person/spokeswoman~b0e620', 'spokeswoman', 'person', '', null, true, 1, 1, 1, '034302d4a83fbd41'],
['person/state-department-official~4522b0', 'State Department official', 'person', '', null, true, 4, 8, 1, '3a71328798af6c2b'],
['person/tom-abara', 'Tom Abara', 'person', '', null, false, 2, 3, 1, '7b7f9829a7e2c654'],
['person/union-official~00fcc2', 'union official', 'person', '|official', null, true, 2, 5, 1, 'a509fba2de703c9c'],
['person/us-defense-department-official~bb4cb5', 'US Defense Department official', 'person', '|official', null, true, 2, 5, 1, 'e07a7c0ab8b9530e'],
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
['place/brightwater', 'Brightwater', 'place', '|Brightwater Terminals', null, false, 16, 14, 6, '16ff9d8d65562f9a'],
['place/castermouth', 'Castermouth', 'place', '|CASTERMOUTH', null, false, 9, 3, 5, 'ea2008d62f6ec3e3'],
['place/corvane-line', 'Corvane Line', 'place', '', null, false, 1, 2, 1, 'f8d7439f701061b6'],
['place/country', 'country', 'place', '', null, false, 1, 1, 1, 'a6e3bea30707e7cc'],
['place/countrys-largest-grain-port', 'country\'s largest grain port', 'place', '', null, false, 2, 4, 2, 'd5535e33200ad0f7'],
['place/country~12742c', 'country', 'place', '', null, false, 1, 1, 1, 'a6e3bea30707e7cc'],
['place/egypt', 'Egypt', 'place', '', 'EG', false, 1, 0, 1, 'a6b15a140f873475'],
['place/four-of-the-six-terminals', 'four of the six terminals', 'place', '', null, false, 1, 1, 1, 'c27b1e745cd4f16f'],
['place/four-terminals', 'four terminals', 'place', '', null, false, 1, 1, 1, '7244c6bd506b0902'],
['place/four-terminals~9fa85f', 'four terminals', 'place', '', null, false, 1, 1, 1, '7244c6bd506b0902'],
['place/gaza', 'Gaza', 'place', '', null, false, 7, 4, 5, '8ac8a7ad1666c1dd'],
['place/gaza-city', 'Gaza City', 'place', '|GAZA CITY', null, false, 2, 1, 1, '5eaa6811a3f26003'],
['place/israel', 'Israel', 'place', '', 'IL', false, 34, 32, 7, '3116e59246c5608e'],
['place/north', 'north', 'place', '', null, false, 1, 2, 1, 'aeebccbdf866b991'],
['place/north~cd4f6d', 'north', 'place', '', null, false, 1, 2, 1, 'aeebccbdf866b991'],
['place/office', 'office', 'place', '', null, false, 1, 1, 1, '99a1fb5df2160e25'],
['place/office~6faf19', 'office', 'place', '', null, false, 1, 2, 1, '8ce03b4789fb8888'],
['place/other-countries', 'other countries', 'place', '', null, false, 1, 2, 1, '80177dac4ee12f00'],
['place/place', 'place', 'place', '', null, false, 1, 2, 1, '980959e132f038cb'],
['place/port', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port-ellery', 'Port Ellery', 'place', '', null, false, 1, 0, 1, '6ce7bd724a1725cb'],
['place/port~0df939', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~38cec7', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~aa7417', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/port~faacc7', 'port', 'place', '', null, false, 1, 1, 1, '8da9aa579bbd3b8f'],
['place/qatar', 'Qatar', 'place', '', 'QA', false, 1, 1, 1, '8bacb675e6b401dc'],
['place/rafah', 'Rafah', 'place', '', null, false, 28, 15, 7, '6795ab629db71bb3'],
['place/silos', 'silos', 'place', '', null, false, 1, 1, 1, '41d9018470ee9645'],
['place/silos~a95850', 'silos', 'place', '', null, false, 1, 1, 1, '41d9018470ee9645'],
['place/tent-cities', 'tent cities', 'place', '', null, false, 1, 1, 1, 'f1d9034c2230a0c5'],
['place/terminals', 'Terminals', 'place', '', null, false, 2, 1, 1, '75c85729f6d3963e'],
['place/united-states', 'United States', 'place', '|US', 'US', false, 12, 13, 6, '17995776d7f50d0d'],
['place/washington', 'Washington', 'place', '', null, false, 2, 2, 2, 'f624150444e957bb']
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
['policy/formal-offer', 'formal offer', 'policy', '', null, false, 2, 3, 1, '7d01322bd1fbaa32'],
['policy/idea', 'idea', 'policy', '', null, false, 1, 1, 1, '57874660b4459670'],
['policy/israeli-push-against-hamas-targets', 'Israeli push against Hamas targets', 'policy', '', null, false, 1, 1, 1, 'e38e308dd680e72a'],
['policy/law', 'law', 'policy', '', null, false, 5, 4, 1, '33a07ddae341f719'],
['policy/limited-operation-in-rafah', 'limited operation in Rafah', 'policy', '', null, false, 2, 2, 1, '26bdea1d19c6ca23'],
['policy/lines', 'lines', 'policy', '', null, false, 1, 1, 1, 'b9a16c743e987ce5'],
['policy/narrower-operation', 'narrower operation', 'policy', '', null, false, 1, 1, 1, '872b5850672cc19e'],
['policy/new-policy', 'new policy', 'policy', '', null, false, 1, 1, 1, 'b262eddff715153a'],
['policy/offer', 'offer', 'policy', '', null, false, 1, 1, 1, '4c97e82fd0a32f32'],
['policy/offer~2e2ad6', 'offer', 'policy', '', null, false, 1, 1, 1, '4c97e82fd0a32f32'],
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
['policy/tentative-agreement', 'tentative agreement', 'policy', '', null, false, 1, 1, 1, '32dd05e48329e184']
] AS line
WITH {id: line[0], properties: {name: line[1], type: line[2], aliases: tail(split(line[3], '|')), country: line[4], unnamed: line[5], mentions: line[6], claims: line[7], articles: line[8], newsgraph: line[9]}} AS row
MERGE (n:Entity {id: row.id})
WITH n, row WHERE coalesce(n.newsgraph, '') <> row.properties.newsgraph
SET n:Policy, n += row.properties;

UNWIND [
['unit/army', 'army', 'unit', '', null, false, 2, 2, 1, '86345bb17797d9c4'],
['unit/army~d3a181', 'army', 'unit', '', null, false, 1, 1, 1, '613bf1b133ad7253'],
['unit/brigades', 'brigades', 'unit', '', null, false, 1, 2, 1, 'b341f42f0db0dfb9'],
['unit/forces', 'forces', 'unit', '', null, false, 1, 1, 1, '0b5f1ff81ad6890e'],
['unit/forces~28bd64', 'forces', 'unit', '', null, false, 1, 1, 1, '0b5f1ff81ad6890e'],
['unit/israeli-army', 'Israeli army', 'unit', '', null, false, 1, 2, 1, 'ad037f2d936afef1'],
['unit/israeli-military', 'Israeli military', 'unit', '', null, false, 1, 2, 1, '36a729786ea6356b'],
['unit/israeli-troops', 'Israeli troops', 'unit', '', null, false, 1, 3, 1, '3b03f0407caa603e'],
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
['0588b13a715184c1>outlet', '0588b13a715184c1', 'outlet/the-daily-lantern', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6>outlet', '1e597f30a3b96fb6', 'outlet/the-eastern-courier', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8>outlet', '31d0ceeaef990ac8', 'outlet/the-eastern-courier', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d>outlet', '37f710daf59ade1d', 'outlet/the-harbor-ledger', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1>outlet', '3ad4cf08c80e7cd1', 'outlet/globe-dispatch', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba>outlet', '3de775271e7fd2ba', 'outlet/the-daily-lantern', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858>outlet', '67e9ec990abd7858', 'outlet/the-capital-observer', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5>outlet', '6ecbe70c84387cb5', 'outlet/the-daily-lantern', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f>outlet', '6f450208f984b15f', 'outlet/the-harbor-ledger', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030>outlet', '7692aa2c67bce030', 'outlet/globe-dispatch', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9>outlet', 'a5df06daf36fb3b9', 'outlet/meridian-wire', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9>outlet', 'ae4c282f84fb4ea9', 'outlet/the-capital-observer', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35>outlet', 'd2ad808d45b48b35', 'outlet/the-capital-observer', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1>outlet', 'efacce85ae195af1', 'outlet/northgate-times', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253>outlet', 'f4da8b03f6eca253', 'outlet/northgate-times', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e>outlet', 'fa335865584ec74e', 'outlet/northgate-times', 0, null, null, null, '2ea9d73ceba969fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Article {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`PUBLISHED_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>article/0', '0588b13a715184c1#c0', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c1>article/0', '0588b13a715184c1#c1', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c10>article/0', '0588b13a715184c1#c10', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c11>article/0', '0588b13a715184c1#c11', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c12>article/0', '0588b13a715184c1#c12', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c13>article/0', '0588b13a715184c1#c13', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c14>article/0', '0588b13a715184c1#c14', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c15>article/0', '0588b13a715184c1#c15', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c16>article/0', '0588b13a715184c1#c16', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c17>article/0', '0588b13a715184c1#c17', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c18>article/0', '0588b13a715184c1#c18', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c19>article/0', '0588b13a715184c1#c19', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c2>article/0', '0588b13a715184c1#c2', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c20>article/0', '0588b13a715184c1#c20', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c21>article/0', '0588b13a715184c1#c21', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c22>article/0', '0588b13a715184c1#c22', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c3>article/0', '0588b13a715184c1#c3', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c4>article/0', '0588b13a715184c1#c4', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c5>article/0', '0588b13a715184c1#c5', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c6>article/0', '0588b13a715184c1#c6', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c7>article/0', '0588b13a715184c1#c7', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c8>article/0', '0588b13a715184c1#c8', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c9>article/0', '0588b13a715184c1#c9', '0588b13a715184c1', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c0>article/0', '1e597f30a3b96fb6#c0', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c1>article/0', '1e597f30a3b96fb6#c1', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c10>article/0', '1e597f30a3b96fb6#c10', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c11>article/0', '1e597f30a3b96fb6#c11', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c12>article/0', '1e597f30a3b96fb6#c12', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c13>article/0', '1e597f30a3b96fb6#c13', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c14>article/0', '1e597f30a3b96fb6#c14', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c15>article/0', '1e597f30a3b96fb6#c15', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c16>article/0', '1e597f30a3b96fb6#c16', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c17>article/0', '1e597f30a3b96fb6#c17', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c18>article/0', '1e597f30a3b96fb6#c18', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c19>article/0', '1e597f30a3b96fb6#c19', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c2>article/0', '1e597f30a3b96fb6#c2', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c20>article/0', '1e597f30a3b96fb6#c20', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c21>article/0', '1e597f30a3b96fb6#c21', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c3>article/0', '1e597f30a3b96fb6#c3', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c4>article/0', '1e597f30a3b96fb6#c4', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c5>article/0', '1e597f30a3b96fb6#c5', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c6>article/0', '1e597f30a3b96fb6#c6', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c7>article/0', '1e597f30a3b96fb6#c7', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c8>article/0', '1e597f30a3b96fb6#c8', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c9>article/0', '1e597f30a3b96fb6#c9', '1e597f30a3b96fb6', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c0>article/0', '31d0ceeaef990ac8#c0', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c1>article/0', '31d0ceeaef990ac8#c1', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c10>article/0', '31d0ceeaef990ac8#c10', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c11>article/0', '31d0ceeaef990ac8#c11', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c12>article/0', '31d0ceeaef990ac8#c12', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c13>article/0', '31d0ceeaef990ac8#c13', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c14>article/0', '31d0ceeaef990ac8#c14', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c15>article/0', '31d0ceeaef990ac8#c15', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c16>article/0', '31d0ceeaef990ac8#c16', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c2>article/0', '31d0ceeaef990ac8#c2', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c3>article/0', '31d0ceeaef990ac8#c3', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c4>article/0', '31d0ceeaef990ac8#c4', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c5>article/0', '31d0ceeaef990ac8#c5', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c6>article/0', '31d0ceeaef990ac8#c6', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c7>article/0', '31d0ceeaef990ac8#c7', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c8>article/0', '31d0ceeaef990ac8#c8', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c9>article/0', '31d0ceeaef990ac8#c9', '31d0ceeaef990ac8', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c0>article/0', '37f710daf59ade1d#c0', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c1>article/0', '37f710daf59ade1d#c1', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c10>article/0', '37f710daf59ade1d#c10', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c11>article/0', '37f710daf59ade1d#c11', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c12>article/0', '37f710daf59ade1d#c12', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c13>article/0', '37f710daf59ade1d#c13', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c14>article/0', '37f710daf59ade1d#c14', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c15>article/0', '37f710daf59ade1d#c15', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c16>article/0', '37f710daf59ade1d#c16', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c17>article/0', '37f710daf59ade1d#c17', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c18>article/0', '37f710daf59ade1d#c18', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c19>article/0', '37f710daf59ade1d#c19', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c2>article/0', '37f710daf59ade1d#c2', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c20>article/0', '37f710daf59ade1d#c20', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c21>article/0', '37f710daf59ade1d#c21', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c22>article/0', '37f710daf59ade1d#c22', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c3>article/0', '37f710daf59ade1d#c3', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c4>article/0', '37f710daf59ade1d#c4', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c5>article/0', '37f710daf59ade1d#c5', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c6>article/0', '37f710daf59ade1d#c6', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c7>article/0', '37f710daf59ade1d#c7', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c8>article/0', '37f710daf59ade1d#c8', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c9>article/0', '37f710daf59ade1d#c9', '37f710daf59ade1d', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c0>article/0', '3ad4cf08c80e7cd1#c0', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c1>article/0', '3ad4cf08c80e7cd1#c1', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c10>article/0', '3ad4cf08c80e7cd1#c10', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c11>article/0', '3ad4cf08c80e7cd1#c11', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c12>article/0', '3ad4cf08c80e7cd1#c12', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c13>article/0', '3ad4cf08c80e7cd1#c13', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c14>article/0', '3ad4cf08c80e7cd1#c14', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c15>article/0', '3ad4cf08c80e7cd1#c15', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c16>article/0', '3ad4cf08c80e7cd1#c16', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c17>article/0', '3ad4cf08c80e7cd1#c17', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c18>article/0', '3ad4cf08c80e7cd1#c18', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c19>article/0', '3ad4cf08c80e7cd1#c19', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c2>article/0', '3ad4cf08c80e7cd1#c2', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c20>article/0', '3ad4cf08c80e7cd1#c20', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c21>article/0', '3ad4cf08c80e7cd1#c21', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c22>article/0', '3ad4cf08c80e7cd1#c22', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c23>article/0', '3ad4cf08c80e7cd1#c23', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c24>article/0', '3ad4cf08c80e7cd1#c24', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c25>article/0', '3ad4cf08c80e7cd1#c25', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c26>article/0', '3ad4cf08c80e7cd1#c26', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c3>article/0', '3ad4cf08c80e7cd1#c3', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c4>article/0', '3ad4cf08c80e7cd1#c4', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c5>article/0', '3ad4cf08c80e7cd1#c5', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c6>article/0', '3ad4cf08c80e7cd1#c6', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c7>article/0', '3ad4cf08c80e7cd1#c7', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c8>article/0', '3ad4cf08c80e7cd1#c8', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c9>article/0', '3ad4cf08c80e7cd1#c9', '3ad4cf08c80e7cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c0>article/0', '3de775271e7fd2ba#c0', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c1>article/0', '3de775271e7fd2ba#c1', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c10>article/0', '3de775271e7fd2ba#c10', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c11>article/0', '3de775271e7fd2ba#c11', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c12>article/0', '3de775271e7fd2ba#c12', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c13>article/0', '3de775271e7fd2ba#c13', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c14>article/0', '3de775271e7fd2ba#c14', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c15>article/0', '3de775271e7fd2ba#c15', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c16>article/0', '3de775271e7fd2ba#c16', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c17>article/0', '3de775271e7fd2ba#c17', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c18>article/0', '3de775271e7fd2ba#c18', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c19>article/0', '3de775271e7fd2ba#c19', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c2>article/0', '3de775271e7fd2ba#c2', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c20>article/0', '3de775271e7fd2ba#c20', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c21>article/0', '3de775271e7fd2ba#c21', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c3>article/0', '3de775271e7fd2ba#c3', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c4>article/0', '3de775271e7fd2ba#c4', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c5>article/0', '3de775271e7fd2ba#c5', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c6>article/0', '3de775271e7fd2ba#c6', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c7>article/0', '3de775271e7fd2ba#c7', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c8>article/0', '3de775271e7fd2ba#c8', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c9>article/0', '3de775271e7fd2ba#c9', '3de775271e7fd2ba', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c0>article/0', '67e9ec990abd7858#c0', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c1>article/0', '67e9ec990abd7858#c1', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c10>article/0', '67e9ec990abd7858#c10', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c11>article/0', '67e9ec990abd7858#c11', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c12>article/0', '67e9ec990abd7858#c12', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c13>article/0', '67e9ec990abd7858#c13', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c14>article/0', '67e9ec990abd7858#c14', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c15>article/0', '67e9ec990abd7858#c15', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c16>article/0', '67e9ec990abd7858#c16', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c17>article/0', '67e9ec990abd7858#c17', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c18>article/0', '67e9ec990abd7858#c18', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c19>article/0', '67e9ec990abd7858#c19', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c2>article/0', '67e9ec990abd7858#c2', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c3>article/0', '67e9ec990abd7858#c3', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c4>article/0', '67e9ec990abd7858#c4', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c5>article/0', '67e9ec990abd7858#c5', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c6>article/0', '67e9ec990abd7858#c6', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c7>article/0', '67e9ec990abd7858#c7', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c8>article/0', '67e9ec990abd7858#c8', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c9>article/0', '67e9ec990abd7858#c9', '67e9ec990abd7858', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c0>article/0', '6ecbe70c84387cb5#c0', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c1>article/0', '6ecbe70c84387cb5#c1', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c10>article/0', '6ecbe70c84387cb5#c10', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c11>article/0', '6ecbe70c84387cb5#c11', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c12>article/0', '6ecbe70c84387cb5#c12', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c13>article/0', '6ecbe70c84387cb5#c13', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c14>article/0', '6ecbe70c84387cb5#c14', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c15>article/0', '6ecbe70c84387cb5#c15', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c16>article/0', '6ecbe70c84387cb5#c16', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c17>article/0', '6ecbe70c84387cb5#c17', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c2>article/0', '6ecbe70c84387cb5#c2', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c3>article/0', '6ecbe70c84387cb5#c3', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c4>article/0', '6ecbe70c84387cb5#c4', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c5>article/0', '6ecbe70c84387cb5#c5', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c6>article/0', '6ecbe70c84387cb5#c6', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c7>article/0', '6ecbe70c84387cb5#c7', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c8>article/0', '6ecbe70c84387cb5#c8', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c9>article/0', '6ecbe70c84387cb5#c9', '6ecbe70c84387cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c0>article/0', '6f450208f984b15f#c0', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c1>article/0', '6f450208f984b15f#c1', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c10>article/0', '6f450208f984b15f#c10', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c11>article/0', '6f450208f984b15f#c11', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c12>article/0', '6f450208f984b15f#c12', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c13>article/0', '6f450208f984b15f#c13', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c14>article/0', '6f450208f984b15f#c14', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c15>article/0', '6f450208f984b15f#c15', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c16>article/0', '6f450208f984b15f#c16', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c17>article/0', '6f450208f984b15f#c17', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c18>article/0', '6f450208f984b15f#c18', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c19>article/0', '6f450208f984b15f#c19', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c2>article/0', '6f450208f984b15f#c2', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c20>article/0', '6f450208f984b15f#c20', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c21>article/0', '6f450208f984b15f#c21', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c22>article/0', '6f450208f984b15f#c22', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c3>article/0', '6f450208f984b15f#c3', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c4>article/0', '6f450208f984b15f#c4', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c5>article/0', '6f450208f984b15f#c5', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c6>article/0', '6f450208f984b15f#c6', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c7>article/0', '6f450208f984b15f#c7', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c8>article/0', '6f450208f984b15f#c8', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c9>article/0', '6f450208f984b15f#c9', '6f450208f984b15f', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c0>article/0', '7692aa2c67bce030#c0', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c1>article/0', '7692aa2c67bce030#c1', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c10>article/0', '7692aa2c67bce030#c10', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c11>article/0', '7692aa2c67bce030#c11', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c12>article/0', '7692aa2c67bce030#c12', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Article {id: row.target})
MERGE (a)-[r:`IN_ARTICLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['7692aa2c67bce030#c13>article/0', '7692aa2c67bce030#c13', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c14>article/0', '7692aa2c67bce030#c14', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c15>article/0', '7692aa2c67bce030#c15', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c16>article/0', '7692aa2c67bce030#c16', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c17>article/0', '7692aa2c67bce030#c17', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c18>article/0', '7692aa2c67bce030#c18', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c19>article/0', '7692aa2c67bce030#c19', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c2>article/0', '7692aa2c67bce030#c2', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c20>article/0', '7692aa2c67bce030#c20', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c21>article/0', '7692aa2c67bce030#c21', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c22>article/0', '7692aa2c67bce030#c22', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c23>article/0', '7692aa2c67bce030#c23', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c24>article/0', '7692aa2c67bce030#c24', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c25>article/0', '7692aa2c67bce030#c25', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c26>article/0', '7692aa2c67bce030#c26', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c27>article/0', '7692aa2c67bce030#c27', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c3>article/0', '7692aa2c67bce030#c3', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c4>article/0', '7692aa2c67bce030#c4', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c5>article/0', '7692aa2c67bce030#c5', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c6>article/0', '7692aa2c67bce030#c6', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c7>article/0', '7692aa2c67bce030#c7', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c8>article/0', '7692aa2c67bce030#c8', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c9>article/0', '7692aa2c67bce030#c9', '7692aa2c67bce030', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c0>article/0', 'a5df06daf36fb3b9#c0', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c1>article/0', 'a5df06daf36fb3b9#c1', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c10>article/0', 'a5df06daf36fb3b9#c10', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c11>article/0', 'a5df06daf36fb3b9#c11', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c12>article/0', 'a5df06daf36fb3b9#c12', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c13>article/0', 'a5df06daf36fb3b9#c13', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c14>article/0', 'a5df06daf36fb3b9#c14', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c15>article/0', 'a5df06daf36fb3b9#c15', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c16>article/0', 'a5df06daf36fb3b9#c16', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c17>article/0', 'a5df06daf36fb3b9#c17', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c18>article/0', 'a5df06daf36fb3b9#c18', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c19>article/0', 'a5df06daf36fb3b9#c19', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c2>article/0', 'a5df06daf36fb3b9#c2', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c3>article/0', 'a5df06daf36fb3b9#c3', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c4>article/0', 'a5df06daf36fb3b9#c4', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c5>article/0', 'a5df06daf36fb3b9#c5', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c6>article/0', 'a5df06daf36fb3b9#c6', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c7>article/0', 'a5df06daf36fb3b9#c7', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c8>article/0', 'a5df06daf36fb3b9#c8', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c9>article/0', 'a5df06daf36fb3b9#c9', 'a5df06daf36fb3b9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c0>article/0', 'ae4c282f84fb4ea9#c0', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c1>article/0', 'ae4c282f84fb4ea9#c1', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c10>article/0', 'ae4c282f84fb4ea9#c10', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c11>article/0', 'ae4c282f84fb4ea9#c11', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c12>article/0', 'ae4c282f84fb4ea9#c12', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c13>article/0', 'ae4c282f84fb4ea9#c13', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c14>article/0', 'ae4c282f84fb4ea9#c14', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c15>article/0', 'ae4c282f84fb4ea9#c15', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c16>article/0', 'ae4c282f84fb4ea9#c16', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c17>article/0', 'ae4c282f84fb4ea9#c17', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c18>article/0', 'ae4c282f84fb4ea9#c18', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c19>article/0', 'ae4c282f84fb4ea9#c19', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c2>article/0', 'ae4c282f84fb4ea9#c2', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c20>article/0', 'ae4c282f84fb4ea9#c20', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c21>article/0', 'ae4c282f84fb4ea9#c21', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c22>article/0', 'ae4c282f84fb4ea9#c22', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c3>article/0', 'ae4c282f84fb4ea9#c3', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c4>article/0', 'ae4c282f84fb4ea9#c4', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c5>article/0', 'ae4c282f84fb4ea9#c5', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c6>article/0', 'ae4c282f84fb4ea9#c6', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c7>article/0', 'ae4c282f84fb4ea9#c7', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c8>article/0', 'ae4c282f84fb4ea9#c8', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c9>article/0', 'ae4c282f84fb4ea9#c9', 'ae4c282f84fb4ea9', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c0>article/0', 'd2ad808d45b48b35#c0', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c1>article/0', 'd2ad808d45b48b35#c1', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c10>article/0', 'd2ad808d45b48b35#c10', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c11>article/0', 'd2ad808d45b48b35#c11', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c12>article/0', 'd2ad808d45b48b35#c12', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c13>article/0', 'd2ad808d45b48b35#c13', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c14>article/0', 'd2ad808d45b48b35#c14', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c15>article/0', 'd2ad808d45b48b35#c15', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c16>article/0', 'd2ad808d45b48b35#c16', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c17>article/0', 'd2ad808d45b48b35#c17', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c18>article/0', 'd2ad808d45b48b35#c18', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c19>article/0', 'd2ad808d45b48b35#c19', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c2>article/0', 'd2ad808d45b48b35#c2', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c20>article/0', 'd2ad808d45b48b35#c20', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c21>article/0', 'd2ad808d45b48b35#c21', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c22>article/0', 'd2ad808d45b48b35#c22', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c23>article/0', 'd2ad808d45b48b35#c23', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c3>article/0', 'd2ad808d45b48b35#c3', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c4>article/0', 'd2ad808d45b48b35#c4', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c5>article/0', 'd2ad808d45b48b35#c5', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c6>article/0', 'd2ad808d45b48b35#c6', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c7>article/0', 'd2ad808d45b48b35#c7', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c8>article/0', 'd2ad808d45b48b35#c8', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c9>article/0', 'd2ad808d45b48b35#c9', 'd2ad808d45b48b35', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c0>article/0', 'efacce85ae195af1#c0', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c1>article/0', 'efacce85ae195af1#c1', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c10>article/0', 'efacce85ae195af1#c10', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c11>article/0', 'efacce85ae195af1#c11', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c12>article/0', 'efacce85ae195af1#c12', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c13>article/0', 'efacce85ae195af1#c13', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c14>article/0', 'efacce85ae195af1#c14', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c15>article/0', 'efacce85ae195af1#c15', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c16>article/0', 'efacce85ae195af1#c16', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c17>article/0', 'efacce85ae195af1#c17', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c18>article/0', 'efacce85ae195af1#c18', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c19>article/0', 'efacce85ae195af1#c19', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c2>article/0', 'efacce85ae195af1#c2', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c20>article/0', 'efacce85ae195af1#c20', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c21>article/0', 'efacce85ae195af1#c21', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c3>article/0', 'efacce85ae195af1#c3', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c4>article/0', 'efacce85ae195af1#c4', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c5>article/0', 'efacce85ae195af1#c5', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c6>article/0', 'efacce85ae195af1#c6', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c7>article/0', 'efacce85ae195af1#c7', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c8>article/0', 'efacce85ae195af1#c8', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c9>article/0', 'efacce85ae195af1#c9', 'efacce85ae195af1', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c0>article/0', 'f4da8b03f6eca253#c0', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c1>article/0', 'f4da8b03f6eca253#c1', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c10>article/0', 'f4da8b03f6eca253#c10', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c11>article/0', 'f4da8b03f6eca253#c11', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c12>article/0', 'f4da8b03f6eca253#c12', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c13>article/0', 'f4da8b03f6eca253#c13', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c14>article/0', 'f4da8b03f6eca253#c14', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c15>article/0', 'f4da8b03f6eca253#c15', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c16>article/0', 'f4da8b03f6eca253#c16', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c17>article/0', 'f4da8b03f6eca253#c17', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c18>article/0', 'f4da8b03f6eca253#c18', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c2>article/0', 'f4da8b03f6eca253#c2', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c3>article/0', 'f4da8b03f6eca253#c3', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c4>article/0', 'f4da8b03f6eca253#c4', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c5>article/0', 'f4da8b03f6eca253#c5', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c6>article/0', 'f4da8b03f6eca253#c6', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c7>article/0', 'f4da8b03f6eca253#c7', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c8>article/0', 'f4da8b03f6eca253#c8', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c9>article/0', 'f4da8b03f6eca253#c9', 'f4da8b03f6eca253', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c0>article/0', 'fa335865584ec74e#c0', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c1>article/0', 'fa335865584ec74e#c1', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c10>article/0', 'fa335865584ec74e#c10', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c11>article/0', 'fa335865584ec74e#c11', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c12>article/0', 'fa335865584ec74e#c12', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c13>article/0', 'fa335865584ec74e#c13', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c14>article/0', 'fa335865584ec74e#c14', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c15>article/0', 'fa335865584ec74e#c15', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c16>article/0', 'fa335865584ec74e#c16', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c17>article/0', 'fa335865584ec74e#c17', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c18>article/0', 'fa335865584ec74e#c18', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c19>article/0', 'fa335865584ec74e#c19', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c2>article/0', 'fa335865584ec74e#c2', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c20>article/0', 'fa335865584ec74e#c20', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c21>article/0', 'fa335865584ec74e#c21', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c22>article/0', 'fa335865584ec74e#c22', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c23>article/0', 'fa335865584ec74e#c23', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c24>article/0', 'fa335865584ec74e#c24', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c25>article/0', 'fa335865584ec74e#c25', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c3>article/0', 'fa335865584ec74e#c3', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c4>article/0', 'fa335865584ec74e#c4', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c5>article/0', 'fa335865584ec74e#c5', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c6>article/0', 'fa335865584ec74e#c6', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c7>article/0', 'fa335865584ec74e#c7', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c8>article/0', 'fa335865584ec74e#c8', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c9>article/0', 'fa335865584ec74e#c9', 'fa335865584ec74e', 0, null, null, null, '2ea9d73ceba969fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Article {id: row.target})
MERGE (a)-[r:`IN_ARTICLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c16>argument/0', '0588b13a715184c1#c16', '0588b13a715184c1#c17', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c20>argument/0', '1e597f30a3b96fb6#c20', '1e597f30a3b96fb6#c21', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c11>argument/1', '3ad4cf08c80e7cd1#c11', '3ad4cf08c80e7cd1#c12', 1, null, null, null, '8495f7897e8d4df1'],
['3ad4cf08c80e7cd1#c13>argument/0', '3ad4cf08c80e7cd1#c13', '3ad4cf08c80e7cd1#c14', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c2>argument/0', '3ad4cf08c80e7cd1#c2', '3ad4cf08c80e7cd1#c3', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c20>argument/0', '3ad4cf08c80e7cd1#c20', '3ad4cf08c80e7cd1#c21', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c19>argument/1', '3de775271e7fd2ba#c19', '3de775271e7fd2ba#c20', 1, null, null, null, '8495f7897e8d4df1'],
['3de775271e7fd2ba#c5>argument/1', '3de775271e7fd2ba#c5', '3de775271e7fd2ba#c6', 1, null, null, null, '8495f7897e8d4df1'],
['6ecbe70c84387cb5#c11>argument/1', '6ecbe70c84387cb5#c11', '6ecbe70c84387cb5#c12', 1, null, null, null, '8495f7897e8d4df1'],
['6f450208f984b15f#c1>argument/1', '6f450208f984b15f#c1', '6f450208f984b15f#c2', 1, null, null, null, '8495f7897e8d4df1'],
['6f450208f984b15f#c21>argument/1', '6f450208f984b15f#c21', '6f450208f984b15f#c22', 1, null, null, null, '8495f7897e8d4df1'],
['a5df06daf36fb3b9#c11>argument/1', 'a5df06daf36fb3b9#c11', 'a5df06daf36fb3b9#c12', 1, null, null, null, '8495f7897e8d4df1'],
['ae4c282f84fb4ea9#c0>argument/0', 'ae4c282f84fb4ea9#c0', 'ae4c282f84fb4ea9#c1', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c1>argument/0', 'ae4c282f84fb4ea9#c1', 'ae4c282f84fb4ea9#c2', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c14>argument/0', 'ae4c282f84fb4ea9#c14', 'ae4c282f84fb4ea9#c15', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c1>argument/1', 'd2ad808d45b48b35#c1', 'd2ad808d45b48b35#c2', 1, null, null, null, '8495f7897e8d4df1'],
['d2ad808d45b48b35#c6>argument/0', 'd2ad808d45b48b35#c6', 'd2ad808d45b48b35#c7', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c4>argument/0', 'f4da8b03f6eca253#c4', 'f4da8b03f6eca253#c6', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c5>argument/0', 'fa335865584ec74e#c5', 'fa335865584ec74e#c6', 0, null, null, null, '2ea9d73ceba969fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_ARGUMENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c1>condition/0', '0588b13a715184c1#c1', '0588b13a715184c1#c2', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['1e597f30a3b96fb6#c0>condition/0', '1e597f30a3b96fb6#c0', '1e597f30a3b96fb6#c2', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['1e597f30a3b96fb6#c1>condition/0', '1e597f30a3b96fb6#c1', '1e597f30a3b96fb6#c2', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['37f710daf59ade1d#c0>condition/0', '37f710daf59ade1d#c0', '37f710daf59ade1d#c1', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['3ad4cf08c80e7cd1#c1>condition/0', '3ad4cf08c80e7cd1#c1', '3ad4cf08c80e7cd1#c5', 0, null, null, 'unless', '0ac68cef23ca5e1e'],
['3ad4cf08c80e7cd1#c18>condition/0', '3ad4cf08c80e7cd1#c18', '3ad4cf08c80e7cd1#c19', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['3ad4cf08c80e7cd1#c2>condition/0', '3ad4cf08c80e7cd1#c2', '3ad4cf08c80e7cd1#c5', 0, null, null, 'unless', '0ac68cef23ca5e1e'],
['67e9ec990abd7858#c6>condition/0', '67e9ec990abd7858#c6', '67e9ec990abd7858#c7', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['67e9ec990abd7858#c8>condition/0', '67e9ec990abd7858#c8', '67e9ec990abd7858#c9', 0, null, null, 'as long as', '91d323995d421e74'],
['6ecbe70c84387cb5#c7>condition/0', '6ecbe70c84387cb5#c7', '6ecbe70c84387cb5#c9', 0, null, null, 'until', '8ed852d329b57213'],
['6f450208f984b15f#c2>condition/0', '6f450208f984b15f#c2', '6f450208f984b15f#c3', 0, null, null, 'unless', '0ac68cef23ca5e1e'],
['7692aa2c67bce030#c25>condition/0', '7692aa2c67bce030#c25', '7692aa2c67bce030#c26', 0, null, null, 'unless', '0ac68cef23ca5e1e'],
['a5df06daf36fb3b9#c16>condition/0', 'a5df06daf36fb3b9#c16', 'a5df06daf36fb3b9#c15', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['a5df06daf36fb3b9#c7>condition/0', 'a5df06daf36fb3b9#c7', 'a5df06daf36fb3b9#c9', 0, null, null, 'until', '8ed852d329b57213'],
['efacce85ae195af1#c5>condition/0', 'efacce85ae195af1#c5', 'efacce85ae195af1#c7', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['f4da8b03f6eca253#c13>condition/0', 'f4da8b03f6eca253#c13', 'f4da8b03f6eca253#c15', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['f4da8b03f6eca253#c14>condition/0', 'f4da8b03f6eca253#c14', 'f4da8b03f6eca253#c15', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['fa335865584ec74e#c0>condition/0', 'fa335865584ec74e#c0', 'fa335865584ec74e#c2', 0, null, null, 'if', '8c5dc6dddfd47b2e'],
['fa335865584ec74e#c11>condition/0', 'fa335865584ec74e#c11', 'fa335865584ec74e#c12', 0, null, null, 'if', '8c5dc6dddfd47b2e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_CONDITION` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>object/0', '0588b13a715184c1#c0', '0588b13a715184c1#c1', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c15>object/0', '0588b13a715184c1#c15', '0588b13a715184c1#c16', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c18>object/0', '0588b13a715184c1#c18', '0588b13a715184c1#c19', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c4>object/0', '0588b13a715184c1#c4', '0588b13a715184c1#c5', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c16>object/0', '1e597f30a3b96fb6#c16', '1e597f30a3b96fb6#c17', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c5>object/0', '1e597f30a3b96fb6#c5', '1e597f30a3b96fb6#c6', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c1>object/0', '31d0ceeaef990ac8#c1', '31d0ceeaef990ac8#c0', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c10>object/0', '31d0ceeaef990ac8#c10', '31d0ceeaef990ac8#c11', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c4>object/0', '31d0ceeaef990ac8#c4', '31d0ceeaef990ac8#c3', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c7>object/0', '31d0ceeaef990ac8#c7', '31d0ceeaef990ac8#c8', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c14>object/0', '37f710daf59ade1d#c14', '37f710daf59ade1d#c15', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c17>object/0', '37f710daf59ade1d#c17', '37f710daf59ade1d#c18', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c2>object/0', '37f710daf59ade1d#c2', '37f710daf59ade1d#c0', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c21>object/0', '37f710daf59ade1d#c21', '37f710daf59ade1d#c22', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c4>object/0', '37f710daf59ade1d#c4', '37f710daf59ade1d#c3', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c5>object/0', '37f710daf59ade1d#c5', '37f710daf59ade1d#c6', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c9>object/0', '37f710daf59ade1d#c9', '37f710daf59ade1d#c8', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c0>object/0', '3ad4cf08c80e7cd1#c0', '3ad4cf08c80e7cd1#c1', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c16>object/0', '3ad4cf08c80e7cd1#c16', '3ad4cf08c80e7cd1#c17', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c22>object/0', '3ad4cf08c80e7cd1#c22', '3ad4cf08c80e7cd1#c23', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c7>object/0', '3ad4cf08c80e7cd1#c7', '3ad4cf08c80e7cd1#c6', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c17>object/0', '3de775271e7fd2ba#c17', '3de775271e7fd2ba#c18', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c2>object/0', '3de775271e7fd2ba#c2', '3de775271e7fd2ba#c0', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c7>object/0', '3de775271e7fd2ba#c7', '3de775271e7fd2ba#c5', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c1>object/0', '67e9ec990abd7858#c1', '67e9ec990abd7858#c2', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c12>object/0', '67e9ec990abd7858#c12', '67e9ec990abd7858#c13', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c14>object/0', '67e9ec990abd7858#c14', '67e9ec990abd7858#c15', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c15>object/0', '67e9ec990abd7858#c15', '67e9ec990abd7858#c16', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c4>object/0', '67e9ec990abd7858#c4', '67e9ec990abd7858#c3', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c16>object/0', '6ecbe70c84387cb5#c16', '6ecbe70c84387cb5#c17', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c6>object/0', '6ecbe70c84387cb5#c6', '6ecbe70c84387cb5#c7', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c10>object/0', '6f450208f984b15f#c10', '6f450208f984b15f#c9', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c15>object/0', '6f450208f984b15f#c15', '6f450208f984b15f#c16', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c17>object/0', '6f450208f984b15f#c17', '6f450208f984b15f#c18', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c5>object/0', '6f450208f984b15f#c5', '6f450208f984b15f#c7', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c1>object/0', '7692aa2c67bce030#c1', '7692aa2c67bce030#c2', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c13>object/0', '7692aa2c67bce030#c13', '7692aa2c67bce030#c14', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c19>object/0', '7692aa2c67bce030#c19', '7692aa2c67bce030#c17', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c20>object/0', '7692aa2c67bce030#c20', '7692aa2c67bce030#c21', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c4>object/0', '7692aa2c67bce030#c4', '7692aa2c67bce030#c6', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c8>object/0', '7692aa2c67bce030#c8', '7692aa2c67bce030#c10', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c13>object/0', 'a5df06daf36fb3b9#c13', 'a5df06daf36fb3b9#c14', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c17>object/0', 'a5df06daf36fb3b9#c17', 'a5df06daf36fb3b9#c16', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c18>object/0', 'a5df06daf36fb3b9#c18', 'a5df06daf36fb3b9#c19', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c6>object/0', 'a5df06daf36fb3b9#c6', 'a5df06daf36fb3b9#c7', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c10>object/0', 'ae4c282f84fb4ea9#c10', 'ae4c282f84fb4ea9#c8', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c12>object/0', 'ae4c282f84fb4ea9#c12', 'ae4c282f84fb4ea9#c13', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c17>object/0', 'ae4c282f84fb4ea9#c17', 'ae4c282f84fb4ea9#c16', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c19>object/0', 'ae4c282f84fb4ea9#c19', 'ae4c282f84fb4ea9#c18', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c4>object/0', 'ae4c282f84fb4ea9#c4', 'ae4c282f84fb4ea9#c3', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c8>object/0', 'ae4c282f84fb4ea9#c8', 'ae4c282f84fb4ea9#c9', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c0>object/0', 'd2ad808d45b48b35#c0', 'd2ad808d45b48b35#c1', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c10>object/0', 'd2ad808d45b48b35#c10', 'd2ad808d45b48b35#c9', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c11>object/0', 'd2ad808d45b48b35#c11', 'd2ad808d45b48b35#c12', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c20>object/0', 'd2ad808d45b48b35#c20', 'd2ad808d45b48b35#c19', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c4>object/0', 'd2ad808d45b48b35#c4', 'd2ad808d45b48b35#c6', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c10>object/0', 'efacce85ae195af1#c10', 'efacce85ae195af1#c8', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c12>object/0', 'efacce85ae195af1#c12', 'efacce85ae195af1#c13', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c16>object/0', 'f4da8b03f6eca253#c16', 'f4da8b03f6eca253#c13', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c17>object/0', 'f4da8b03f6eca253#c17', 'f4da8b03f6eca253#c18', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c5>object/0', 'f4da8b03f6eca253#c5', 'f4da8b03f6eca253#c4', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c9>object/0', 'f4da8b03f6eca253#c9', 'f4da8b03f6eca253#c8', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c13>object/0', 'fa335865584ec74e#c13', 'fa335865584ec74e#c14', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c15>object/0', 'fa335865584ec74e#c15', 'fa335865584ec74e#c16', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c18>object/0', 'fa335865584ec74e#c18', 'fa335865584ec74e#c20', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c19>object/0', 'fa335865584ec74e#c19', 'fa335865584ec74e#c18', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c3>object/0', 'fa335865584ec74e#c3', 'fa335865584ec74e#c0', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c7>object/0', 'fa335865584ec74e#c7', 'fa335865584ec74e#c5', 0, null, null, null, '2ea9d73ceba969fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Claim {id: row.target})
MERGE (a)-[r:`HAS_OBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>argument/0', '0588b13a715184c1#c0', 'organization/cnn', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c1>argument/0', '0588b13a715184c1#c1', 'place/israel', 0, 'to', null, null, '44b352ebdb6d66a4'],
['0588b13a715184c1#c11>argument/0', '0588b13a715184c1#c11', 'group/democrats', 0, 'from', null, null, '63ae1a82159c8f1e'],
['0588b13a715184c1#c13>argument/0', '0588b13a715184c1#c13', 'place/rafah', 0, 'into', null, null, '1b3cbde5fad18a4e'],
['0588b13a715184c1#c2>argument/0', '0588b13a715184c1#c2', 'place/rafah', 0, 'on', null, null, 'd83982ebf4d63373'],
['0588b13a715184c1#c7>argument/0', '0588b13a715184c1#c7', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c0>argument/0', '1e597f30a3b96fb6#c0', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c1>argument/0', '1e597f30a3b96fb6#c1', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c17>argument/0', '1e597f30a3b96fb6#c17', 'policy/operation-in-rafah', 0, 'without', null, null, '72f3be2cbba2ee6a'],
['1e597f30a3b96fb6#c6>argument/0', '1e597f30a3b96fb6#c6', 'place/rafah', 0, 'in', null, null, 'f647a72f4c54c7ce'],
['31d0ceeaef990ac8#c13>argument/0', '31d0ceeaef990ac8#c13', 'place/castermouth', 0, 'off', null, null, 'f56a6e3349a1f396'],
['31d0ceeaef990ac8#c16>argument/0', '31d0ceeaef990ac8#c16', 'policy/compromise', 0, 'for', null, null, 'f2a502b7168c09c2'],
['31d0ceeaef990ac8#c7>argument/0', '31d0ceeaef990ac8#c7', 'group/lawmakers~e5eb80', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c2>argument/0', '37f710daf59ade1d#c2', 'organization/the-harbor-ledger', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c3>argument/0', '37f710daf59ade1d#c3', 'person/mediator~494ec1', 0, 'to', null, null, '44b352ebdb6d66a4'],
['3ad4cf08c80e7cd1#c11>argument/0', '3ad4cf08c80e7cd1#c11', 'group/soldiers~26b889', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c7>argument/0', '3ad4cf08c80e7cd1#c7', 'organization/parliament', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c12>argument/0', '3de775271e7fd2ba#c12', 'place/north', 0, 'from', null, null, '63ae1a82159c8f1e'],
['3de775271e7fd2ba#c17>argument/0', '3de775271e7fd2ba#c17', 'organization/politico', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c19>argument/0', '3de775271e7fd2ba#c19', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c21>argument/0', '3de775271e7fd2ba#c21', 'event/invasion-of-the-city', 0, 'against', null, null, '48e48fd92d7bfa6c'],
['3de775271e7fd2ba#c8>argument/0', '3de775271e7fd2ba#c8', 'policy/condition-of-anonymity', 0, 'on', null, null, 'd83982ebf4d63373'],
['67e9ec990abd7858#c11>argument/0', '67e9ec990abd7858#c11', 'organization/politico', 0, 'to', null, null, '44b352ebdb6d66a4'],
['67e9ec990abd7858#c4>argument/0', '67e9ec990abd7858#c4', 'group/reporters~25f584', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c4>argument/1', '67e9ec990abd7858#c4', 'organization/white-house', 1, 'at', null, null, '59be784d2a39a32b'],
['6ecbe70c84387cb5#c11>argument/0', '6ecbe70c84387cb5#c11', 'organization/court~45af33', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c15>argument/0', '6ecbe70c84387cb5#c15', 'event/strike', 0, 'on', null, null, 'd83982ebf4d63373'],
['6ecbe70c84387cb5#c5>argument/0', '6ecbe70c84387cb5#c5', 'place/bay', 0, 'in', null, null, 'f647a72f4c54c7ce'],
['7692aa2c67bce030#c10>argument/0', '7692aa2c67bce030#c10', 'group/militants~402a42', 0, 'for', null, null, 'f2a502b7168c09c2'],
['7692aa2c67bce030#c12>argument/0', '7692aa2c67bce030#c12', 'event/trial', 0, 'on', null, null, 'd83982ebf4d63373'],
['7692aa2c67bce030#c23>argument/0', '7692aa2c67bce030#c23', 'place/rafah', 0, 'in', null, null, 'f647a72f4c54c7ce'],
['7692aa2c67bce030#c7>argument/0', '7692aa2c67bce030#c7', 'group/soldiers~ca248d', 0, 'to', null, null, '44b352ebdb6d66a4'],
['7692aa2c67bce030#c8>argument/0', '7692aa2c67bce030#c8', 'place/gaza-city', 0, 'in', null, null, 'f647a72f4c54c7ce'],
['a5df06daf36fb3b9#c11>argument/0', 'a5df06daf36fb3b9#c11', 'organization/court~4d4f8e', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c5>argument/0', 'a5df06daf36fb3b9#c5', 'place/bay~e28096', 0, 'in', null, null, 'f647a72f4c54c7ce'],
['ae4c282f84fb4ea9#c17>argument/0', 'ae4c282f84fb4ea9#c17', 'event/rally', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c22>argument/0', 'ae4c282f84fb4ea9#c22', 'policy/request-for-comment', 0, 'to', null, null, '44b352ebdb6d66a4'],
['d2ad808d45b48b35#c0>argument/0', 'd2ad808d45b48b35#c0', 'object/washington-post-report', 0, 'on', null, null, 'd83982ebf4d63373'],
['d2ad808d45b48b35#c1>argument/0', 'd2ad808d45b48b35#c1', 'place/israel', 0, 'with', null, null, 'f772479fb35ebf1e'],
['d2ad808d45b48b35#c10>argument/0', 'd2ad808d45b48b35#c10', 'person/observer~f94a93', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c12>argument/0', 'd2ad808d45b48b35#c12', 'policy/offer~bb3796', 0, 'to', null, null, '44b352ebdb6d66a4'],
['d2ad808d45b48b35#c14>argument/0', 'd2ad808d45b48b35#c14', 'place/rafah', 0, 'into', null, null, '1b3cbde5fad18a4e'],
['d2ad808d45b48b35#c8>argument/0', 'd2ad808d45b48b35#c8', 'person/official~2e9424', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c2>argument/0', 'efacce85ae195af1#c2', 'policy/deal~adb8ae', 0, 'under', null, null, '6db7384af2a47776'],
['efacce85ae195af1#c4>argument/0', 'efacce85ae195af1#c4', 'group/workers~6f11b7', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c7>argument/0', 'efacce85ae195af1#c7', 'event/vote', 0, 'in', null, null, 'f647a72f4c54c7ce'],
['f4da8b03f6eca253#c11>argument/0', 'f4da8b03f6eca253#c11', 'policy/idea', 0, 'to', null, null, '44b352ebdb6d66a4'],
['fa335865584ec74e#c18>argument/0', 'fa335865584ec74e#c18', 'group/population', 0, 'among', null, null, 'aa631b5fd8e93e8d'],
['fa335865584ec74e#c2>argument/0', 'fa335865584ec74e#c2', 'event/full-invasion-of-rafah', 0, 'from', null, null, '63ae1a82159c8f1e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_ARGUMENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c1>object/0', '0588b13a715184c1#c1', 'object/delivery', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c10>object/0', '0588b13a715184c1#c10', 'policy/campaign-against-hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c12>object/0', '0588b13a715184c1#c12', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c13>object/0', '0588b13a715184c1#c13', 'unit/troops', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c14>object/0', '0588b13a715184c1#c14', 'policy/calls-for-a-ceasefire', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c16>object/0', '0588b13a715184c1#c16', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c17>object/0', '0588b13a715184c1#c17', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c19>object/0', '0588b13a715184c1#c19', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c2>object/0', '0588b13a715184c1#c2', 'event/full-assault', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c20>object/0', '0588b13a715184c1#c20', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c21>object/0', '0588b13a715184c1#c21', 'policy/plan~11e926', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c22>object/0', '0588b13a715184c1#c22', 'policy/evacuation-orders', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c3>object/0', '0588b13a715184c1#c3', 'object/shipment', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c5>object/0', '0588b13a715184c1#c5', 'object/iron-dome-interceptors', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c0>object/0', '1e597f30a3b96fb6#c0', 'object/valuable-intelligence', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c10>object/0', '1e597f30a3b96fb6#c10', 'policy/campaign', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c11>object/0', '1e597f30a3b96fb6#c11', 'organization/white-house', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c12>object/0', '1e597f30a3b96fb6#c12', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c14>object/0', '1e597f30a3b96fb6#c14', 'policy/american-conditions', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c18>object/0', '1e597f30a3b96fb6#c18', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c2>object/0', '1e597f30a3b96fb6#c2', 'policy/operation', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c20>object/0', '1e597f30a3b96fb6#c20', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c21>object/0', '1e597f30a3b96fb6#c21', 'event/disaster', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c6>object/0', '1e597f30a3b96fb6#c6', 'group/civilians', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c7>object/0', '1e597f30a3b96fb6#c7', 'event/conflict', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c8>object/0', '1e597f30a3b96fb6#c8', 'group/thousands-of-reservists~3bad03', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c9>object/0', '1e597f30a3b96fb6#c9', 'event/airstrikes', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c0>object/0', '31d0ceeaef990ac8#c0', 'policy/automation-plan', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c11>object/0', '31d0ceeaef990ac8#c11', 'policy/proposal~324967', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c13>object/0', '31d0ceeaef990ac8#c13', 'object/thirty-one-ships', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c15>object/0', '31d0ceeaef990ac8#c15', 'event/march', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c2>object/0', '31d0ceeaef990ac8#c2', 'group/two-executives~0d2fc9', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c5>object/0', '31d0ceeaef990ac8#c5', 'object/report~79eb1a', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c11>object/0', '37f710daf59ade1d#c11', 'policy/proposal', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c19>object/0', '37f710daf59ade1d#c19', 'policy/brightwaters-request', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c20>object/0', '37f710daf59ade1d#c20', 'event/strike~771969', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c3>object/0', '37f710daf59ade1d#c3', 'policy/proposal', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c6>object/0', '37f710daf59ade1d#c6', 'group/executives~ed5a04', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c1>object/0', '3ad4cf08c80e7cd1#c1', 'policy/ports-act', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c10>object/0', '3ad4cf08c80e7cd1#c10', 'policy/law', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c13>object/0', '3ad4cf08c80e7cd1#c13', 'group/workers~852d27', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c17>object/0', '3ad4cf08c80e7cd1#c17', 'event/dispute', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c18>object/0', '3ad4cf08c80e7cd1#c18', 'event/strike', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c19>object/0', '3ad4cf08c80e7cd1#c19', 'place/port', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c2>object/0', '3ad4cf08c80e7cd1#c2', 'unit/army', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c21>object/0', '3ad4cf08c80e7cd1#c21', 'person/senior-official~48f9d8', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c23>object/0', '3ad4cf08c80e7cd1#c23', 'unit/army', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c26>object/0', '3ad4cf08c80e7cd1#c26', 'group/opposition~104be7', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c3>object/0', '3ad4cf08c80e7cd1#c3', 'object/food', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c4>object/0', '3ad4cf08c80e7cd1#c4', 'object/medicine', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c5>object/0', '3ad4cf08c80e7cd1#c5', 'policy/deal', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c6>object/0', '3ad4cf08c80e7cd1#c6', 'person/patient~e0363e', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c8>object/0', '3ad4cf08c80e7cd1#c8', 'group/people~12f4b5', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c9>object/0', '3ad4cf08c80e7cd1#c9', 'policy/law', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c0>object/0', '3de775271e7fd2ba#c0', 'policy/limited-operation-in-rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c1>object/0', '3de775271e7fd2ba#c1', 'event/full-scale-offensive-in-the-crowded-city', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c10>object/0', '3de775271e7fd2ba#c10', 'unit/last-four-battalions-of-hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c11>object/0', '3de775271e7fd2ba#c11', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c13>object/0', '3de775271e7fd2ba#c13', 'place/gaza', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c14>object/0', '3de775271e7fd2ba#c14', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c15>object/0', '3de775271e7fd2ba#c15', 'policy/plan~d6d956', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c16>object/0', '3de775271e7fd2ba#c16', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c20>object/0', '3de775271e7fd2ba#c20', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c21>object/0', '3de775271e7fd2ba#c21', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c3>object/0', '3de775271e7fd2ba#c3', 'group/four-us-officials~e650cd', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c4>object/0', '3de775271e7fd2ba#c4', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c5>object/0', '3de775271e7fd2ba#c5', 'group/israeli-counterparts~faaa72', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c6>object/0', '3de775271e7fd2ba#c6', 'event/raids', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c10>object/0', '67e9ec990abd7858#c10', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c11>object/0', '67e9ec990abd7858#c11', 'object/message', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c13>object/0', '67e9ec990abd7858#c13', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c19>object/0', '67e9ec990abd7858#c19', 'person/benjamin-netanyahu', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c2>object/0', '67e9ec990abd7858#c2', 'policy/red-line', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c3>object/0', '67e9ec990abd7858#c3', 'policy/new-policy', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c5>object/0', '67e9ec990abd7858#c5', 'object/politico-report', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c6>object/0', '67e9ec990abd7858#c6', 'policy/conditions-on-military-aid', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c7>object/0', '67e9ec990abd7858#c7', 'event/major-campaign-in-the-city', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c8>object/0', '67e9ec990abd7858#c8', 'policy/israeli-push-against-hamas-targets', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c1>object/0', '6ecbe70c84387cb5#c1', 'place/country', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c10>object/0', '6ecbe70c84387cb5#c10', 'event/strike', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c12>object/0', '6ecbe70c84387cb5#c12', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c13>object/0', '6ecbe70c84387cb5#c13', 'organization/government~69e2fe', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c2>object/0', '6ecbe70c84387cb5#c2', 'place/countrys-largest-grain-port', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c4>object/0', '6ecbe70c84387cb5#c4', 'place/four-terminals', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c7>object/0', '6ecbe70c84387cb5#c7', 'place/port~aa7417', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c9>object/0', '6ecbe70c84387cb5#c9', 'policy/automation-plan', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c0>object/0', '6f450208f984b15f#c0', 'place/castermouth', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c11>object/0', '6f450208f984b15f#c11', 'group/members~cd1981', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c14>object/0', '6f450208f984b15f#c14', 'place/four-of-the-six-terminals', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c16>object/0', '6f450208f984b15f#c16', 'event/vote', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c3>object/0', '6f450208f984b15f#c3', 'policy/plan', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c6>object/0', '6f450208f984b15f#c6', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c7>object/0', '6f450208f984b15f#c7', 'event/walkout', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c9>object/0', '6f450208f984b15f#c9', 'place/port~faacc7', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c0>object/0', '7692aa2c67bce030#c0', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c16>object/0', '7692aa2c67bce030#c16', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c17>object/0', '7692aa2c67bce030#c17', 'unit/forces~28bd64', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c2>object/0', '7692aa2c67bce030#c2', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c22>object/0', '7692aa2c67bce030#c22', 'event/war', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c23>object/0', '7692aa2c67bce030#c23', 'unit/brigades', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c24>object/0', '7692aa2c67bce030#c24', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c25>object/0', '7692aa2c67bce030#c25', 'event/offensive-in-the-city', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c26>object/0', '7692aa2c67bce030#c26', 'policy/credible-plan', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c27>object/0', '7692aa2c67bce030#c27', 'policy/credible-plan', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c3>object/0', '7692aa2c67bce030#c3', 'place/gaza', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c5>object/0', '7692aa2c67bce030#c5', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c6>object/0', '7692aa2c67bce030#c6', 'unit/last-four-battalions-of-hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c9>object/0', '7692aa2c67bce030#c9', 'place/gaza', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c1>object/0', 'a5df06daf36fb3b9#c1', 'place/country~12742c', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c10>object/0', 'a5df06daf36fb3b9#c10', 'event/strike', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c12>object/0', 'a5df06daf36fb3b9#c12', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c16>object/0', 'a5df06daf36fb3b9#c16', 'group/farmers~124ed6', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c19>object/0', 'a5df06daf36fb3b9#c19', 'event/arrests', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c2>object/0', 'a5df06daf36fb3b9#c2', 'place/countrys-largest-grain-port', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c4>object/0', 'a5df06daf36fb3b9#c4', 'place/four-terminals~9fa85f', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c7>object/0', 'a5df06daf36fb3b9#c7', 'place/port~38cec7', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c9>object/0', 'a5df06daf36fb3b9#c9', 'policy/automation-plan', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c0>object/0', 'ae4c282f84fb4ea9#c0', 'object/report', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c14>object/0', 'ae4c282f84fb4ea9#c14', 'organization/company', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c18>object/0', 'ae4c282f84fb4ea9#c18', 'policy/proposal~8ca719', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c5>object/0', 'ae4c282f84fb4ea9#c5', 'policy/offer', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c1>object/0', 'd2ad808d45b48b35#c1', 'object/intelligence', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c13>object/0', 'd2ad808d45b48b35#c13', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c15>object/0', 'd2ad808d45b48b35#c15', 'place/north~cd4f6d', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c16>object/0', 'd2ad808d45b48b35#c16', 'place/gaza', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c17>object/0', 'd2ad808d45b48b35#c17', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c2>object/0', 'd2ad808d45b48b35#c2', 'event/invasion-of-rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c21>object/0', 'd2ad808d45b48b35#c21', 'group/more-than-35-000-people~6d63f2', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c22>object/0', 'd2ad808d45b48b35#c22', 'event/war', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c23>object/0', 'd2ad808d45b48b35#c23', 'group/more-than-1-100-people~ab70ba', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c5>object/0', 'd2ad808d45b48b35#c5', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c6>object/0', 'd2ad808d45b48b35#c6', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c7>object/0', 'd2ad808d45b48b35#c7', 'policy/narrower-operation', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c0>object/0', 'efacce85ae195af1#c0', 'policy/tentative-agreement', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c1>object/0', 'efacce85ae195af1#c1', 'event/talks~87ceaa', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c14>object/0', 'efacce85ae195af1#c14', 'person/mediator~43c6a1', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c16>object/0', 'efacce85ae195af1#c16', 'policy/agreement', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c18>object/0', 'efacce85ae195af1#c18', 'policy/ports-act', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c6>object/0', 'efacce85ae195af1#c6', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c0>object/0', 'f4da8b03f6eca253#c0', 'group/dockworkers~63557d', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c1>object/0', 'f4da8b03f6eca253#c1', 'place/terminals', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c12>object/0', 'f4da8b03f6eca253#c12', 'event/long-dispute', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c13>object/0', 'f4da8b03f6eca253#c13', 'object/three-vessels', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c18>object/0', 'f4da8b03f6eca253#c18', 'policy/plans', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c7>object/0', 'f4da8b03f6eca253#c7', 'organization/parties', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c0>object/0', 'fa335865584ec74e#c0', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c1>object/0', 'fa335865584ec74e#c1', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c16>object/0', 'fa335865584ec74e#c16', 'group/civilians~4542ca', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c17>object/0', 'fa335865584ec74e#c17', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c20>object/0', 'fa335865584ec74e#c20', 'group/heavy-casualties~725b77', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c21>object/0', 'fa335865584ec74e#c21', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c22>object/0', 'fa335865584ec74e#c22', 'person/yahya-sinwar', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c23>object/0', 'fa335865584ec74e#c23', 'place/office~6faf19', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c24>object/0', 'fa335865584ec74e#c24', 'place/qatar', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c4>object/0', 'fa335865584ec74e#c4', 'group/four-people~8f5a98', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c5>object/0', 'fa335865584ec74e#c5', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c6>object/0', 'fa335865584ec74e#c6', 'object/groups-tunnels', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c8>object/0', 'fa335865584ec74e#c8', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c9>object/0', 'fa335865584ec74e#c9', 'place/tent-cities', 0, null, null, null, '2ea9d73ceba969fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_OBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>subject/0', '0588b13a715184c1#c0', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c1>subject/0', '0588b13a715184c1#c1', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c10>subject/0', '0588b13a715184c1#c10', 'person/benjamin-netanyahu', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c11>subject/0', '0588b13a715184c1#c11', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c12>subject/0', '0588b13a715184c1#c12', 'group/democrats', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c13>subject/0', '0588b13a715184c1#c13', 'person/benjamin-netanyahu', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c14>subject/0', '0588b13a715184c1#c14', 'person/benjamin-netanyahu', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c15>subject/0', '0588b13a715184c1#c15', 'organization/government', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c16>subject/0', '0588b13a715184c1#c16', 'organization/government', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c17>subject/0', '0588b13a715184c1#c17', 'organization/government', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c18>subject/0', '0588b13a715184c1#c18', 'organization/state-department', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c2>subject/0', '0588b13a715184c1#c2', 'unit/forces', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c20>subject/0', '0588b13a715184c1#c20', 'group/opposition', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c21>subject/0', '0588b13a715184c1#c21', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c22>subject/0', '0588b13a715184c1#c22', 'group/opposition', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c3>subject/0', '0588b13a715184c1#c3', 'organization/administration', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c4>subject/0', '0588b13a715184c1#c4', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c5>subject/0', '0588b13a715184c1#c5', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c6>subject/0', '0588b13a715184c1#c6', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c8>subject/0', '0588b13a715184c1#c8', 'event/war', 0, null, null, null, '2ea9d73ceba969fb'],
['0588b13a715184c1#c9>subject/0', '0588b13a715184c1#c9', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c0>subject/0', '1e597f30a3b96fb6#c0', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c1>subject/0', '1e597f30a3b96fb6#c1', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c10>subject/0', '1e597f30a3b96fb6#c10', 'person/benjamin-netanyahu', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c12>subject/0', '1e597f30a3b96fb6#c12', 'group/us-officials~b0aa28', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c13>subject/0', '1e597f30a3b96fb6#c13', 'group/us-officials~b0aa28', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c14>subject/0', '1e597f30a3b96fb6#c14', 'person/prime-minister~58b4a1', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c15>subject/0', '1e597f30a3b96fb6#c15', 'person/prime-minister~58b4a1', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c16>subject/0', '1e597f30a3b96fb6#c16', 'group/israeli-officials~71d37a', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c18>subject/0', '1e597f30a3b96fb6#c18', 'group/israeli-officials~71d37a', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c19>subject/0', '1e597f30a3b96fb6#c19', 'group/israeli-officials~71d37a', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c2>subject/0', '1e597f30a3b96fb6#c2', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c20>subject/0', '1e597f30a3b96fb6#c20', 'place/other-countries', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c21>subject/0', '1e597f30a3b96fb6#c21', 'event/invasion', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c3>subject/0', '1e597f30a3b96fb6#c3', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c4>subject/0', '1e597f30a3b96fb6#c4', 'group/senior-white-house-aides~4d15ef', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c5>subject/0', '1e597f30a3b96fb6#c5', 'group/senior-white-house-aides~4d15ef', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c6>subject/0', '1e597f30a3b96fb6#c6', 'event/all-out-assault', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c7>subject/0', '1e597f30a3b96fb6#c7', 'event/all-out-assault', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c8>subject/0', '1e597f30a3b96fb6#c8', 'person/benjamin-netanyahu', 0, null, null, null, '2ea9d73ceba969fb'],
['1e597f30a3b96fb6#c9>subject/0', '1e597f30a3b96fb6#c9', 'person/benjamin-netanyahu', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c0>subject/0', '31d0ceeaef990ac8#c0', 'organization/company~19fa43', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c1>subject/0', '31d0ceeaef990ac8#c1', 'organization/the-harbor-ledger', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c12>subject/0', '31d0ceeaef990ac8#c12', 'event/castermouth-port-strike', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c15>subject/0', '31d0ceeaef990ac8#c15', 'person/ruth-castellano', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c16>subject/0', '31d0ceeaef990ac8#c16', 'person/ruth-castellano', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c2>subject/0', '31d0ceeaef990ac8#c2', 'organization/the-harbor-ledger', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c3>subject/0', '31d0ceeaef990ac8#c3', 'organization/union~d2df76', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c4>subject/0', '31d0ceeaef990ac8#c4', 'organization/the-harbor-ledger', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c6>subject/0', '31d0ceeaef990ac8#c6', 'person/spokeswoman~b0e620', 0, null, null, null, '2ea9d73ceba969fb'],
['31d0ceeaef990ac8#c7>subject/0', '31d0ceeaef990ac8#c7', 'person/peter-lindqvist', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c0>subject/0', '37f710daf59ade1d#c0', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c1>subject/0', '37f710daf59ade1d#c1', 'group/dockworkers~d42ce1', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c11>subject/0', '37f710daf59ade1d#c11', 'organization/board', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c12>subject/0', '37f710daf59ade1d#c12', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c14>subject/0', '37f710daf59ade1d#c14', 'person/union-official~00fcc2', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c15>subject/0', '37f710daf59ade1d#c15', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c16>subject/0', '37f710daf59ade1d#c16', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c17>subject/0', '37f710daf59ade1d#c17', 'person/union-official~00fcc2', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c18>subject/0', '37f710daf59ade1d#c18', 'group/members~8e1c70', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c19>subject/0', '37f710daf59ade1d#c19', 'organization/court', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c2>subject/0', '37f710daf59ade1d#c2', 'group/two-senior-executives~a3eb10', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c20>subject/0', '37f710daf59ade1d#c20', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c21>subject/0', '37f710daf59ade1d#c21', 'person/judge~124cd1', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c22>subject/0', '37f710daf59ade1d#c22', 'event/vote', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c3>subject/0', '37f710daf59ade1d#c3', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c4>subject/0', '37f710daf59ade1d#c4', 'group/executives~ed5a04', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c5>subject/0', '37f710daf59ade1d#c5', 'group/executives~ed5a04', 0, null, null, null, '2ea9d73ceba969fb'],
['37f710daf59ade1d#c7>subject/0', '37f710daf59ade1d#c7', 'group/executives~ed5a04', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c0>subject/0', '3ad4cf08c80e7cd1#c0', 'person/helen-strand', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c1>subject/0', '3ad4cf08c80e7cd1#c1', 'organization/government~7a9a63', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c11>subject/0', '3ad4cf08c80e7cd1#c11', 'policy/law', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c12>subject/0', '3ad4cf08c80e7cd1#c12', 'group/soldiers~26b889', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c13>subject/0', '3ad4cf08c80e7cd1#c13', 'policy/law', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c14>subject/0', '3ad4cf08c80e7cd1#c14', 'group/workers~852d27', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c15>subject/0', '3ad4cf08c80e7cd1#c15', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c16>subject/0', '3ad4cf08c80e7cd1#c16', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c17>subject/0', '3ad4cf08c80e7cd1#c17', 'unit/troops~faaadd', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c18>subject/0', '3ad4cf08c80e7cd1#c18', 'organization/three-other-unions', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c19>subject/0', '3ad4cf08c80e7cd1#c19', 'group/soldiers~12c1ee', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c2>subject/0', '3ad4cf08c80e7cd1#c2', 'organization/government~7a9a63', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c20>subject/0', '3ad4cf08c80e7cd1#c20', 'person/senior-official~48f9d8', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c22>subject/0', '3ad4cf08c80e7cd1#c22', 'person/senior-official~48f9d8', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c24>subject/0', '3ad4cf08c80e7cd1#c24', 'person/lindqvist', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c25>subject/0', '3ad4cf08c80e7cd1#c25', 'place/office', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c26>subject/0', '3ad4cf08c80e7cd1#c26', 'person/carla-vance', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c3>subject/0', '3ad4cf08c80e7cd1#c3', 'organization/government~7a9a63', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c4>subject/0', '3ad4cf08c80e7cd1#c4', 'organization/government~7a9a63', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c6>subject/0', '3ad4cf08c80e7cd1#c6', 'person/helen-strand', 0, null, null, null, '2ea9d73ceba969fb'],
['3ad4cf08c80e7cd1#c7>subject/0', '3ad4cf08c80e7cd1#c7', 'person/helen-strand', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c0>subject/0', '3de775271e7fd2ba#c0', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c1>subject/0', '3de775271e7fd2ba#c1', 'policy/limited-operation-in-rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c10>subject/0', '3de775271e7fd2ba#c10', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c11>subject/0', '3de775271e7fd2ba#c11', 'unit/last-four-battalions-of-hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c12>subject/0', '3de775271e7fd2ba#c12', 'group/million-palestinians~0f0176', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c13>subject/0', '3de775271e7fd2ba#c13', 'place/north', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c14>subject/0', '3de775271e7fd2ba#c14', 'unit/israeli-military', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c15>subject/0', '3de775271e7fd2ba#c15', 'unit/israeli-military', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c16>subject/0', '3de775271e7fd2ba#c16', 'group/two-israeli-officials~aa4c2d', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c17>subject/0', '3de775271e7fd2ba#c17', 'group/two-israeli-officials~aa4c2d', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c18>subject/0', '3de775271e7fd2ba#c18', 'unit/army~d3a181', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c19>subject/0', '3de775271e7fd2ba#c19', 'organization/white-house', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c2>subject/0', '3de775271e7fd2ba#c2', 'organization/politico', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c20>subject/0', '3de775271e7fd2ba#c20', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c21>subject/0', '3de775271e7fd2ba#c21', 'organization/several-european-governments', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c3>subject/0', '3de775271e7fd2ba#c3', 'organization/politico', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c4>subject/0', '3de775271e7fd2ba#c4', 'group/four-us-officials~e650cd', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c5>subject/0', '3de775271e7fd2ba#c5', 'group/top-aides~95affe', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c6>subject/0', '3de775271e7fd2ba#c6', 'place/washington', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c7>subject/0', '3de775271e7fd2ba#c7', 'object/report~56882d', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c8>subject/0', '3de775271e7fd2ba#c8', 'group/officials~adeaf8', 0, null, null, null, '2ea9d73ceba969fb'],
['3de775271e7fd2ba#c9>subject/0', '3de775271e7fd2ba#c9', 'event/talks', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c0>subject/0', '67e9ec990abd7858#c0', 'person/jake-sullivan', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c1>subject/0', '67e9ec990abd7858#c1', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c10>subject/0', '67e9ec990abd7858#c10', 'group/four-us-officials~2b5c02', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c11>subject/0', '67e9ec990abd7858#c11', 'group/four-us-officials~2b5c02', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c12>subject/0', '67e9ec990abd7858#c12', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c13>subject/0', '67e9ec990abd7858#c13', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c14>subject/0', '67e9ec990abd7858#c14', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c15>subject/0', '67e9ec990abd7858#c15', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c16>subject/0', '67e9ec990abd7858#c16', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c17>subject/0', '67e9ec990abd7858#c17', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c18>subject/0', '67e9ec990abd7858#c18', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c19>subject/0', '67e9ec990abd7858#c19', 'person/benjamin-netanyahu', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c2>subject/0', '67e9ec990abd7858#c2', 'event/assault-on-rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c3>subject/0', '67e9ec990abd7858#c3', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c4>subject/0', '67e9ec990abd7858#c4', 'person/jake-sullivan', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c5>subject/0', '67e9ec990abd7858#c5', 'person/jake-sullivan', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c6>subject/0', '67e9ec990abd7858#c6', 'person/joe-biden', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c7>subject/0', '67e9ec990abd7858#c7', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c8>subject/0', '67e9ec990abd7858#c8', 'organization/politico', 0, null, null, null, '2ea9d73ceba969fb'],
['67e9ec990abd7858#c9>subject/0', '67e9ec990abd7858#c9', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c0>subject/0', '6ecbe70c84387cb5#c0', 'group/more-than-4-000-dockworkers~5ebe50', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c1>subject/0', '6ecbe70c84387cb5#c1', 'place/countrys-largest-grain-port', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c10>subject/0', '6ecbe70c84387cb5#c10', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c11>subject/0', '6ecbe70c84387cb5#c11', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c12>subject/0', '6ecbe70c84387cb5#c12', 'organization/court~45af33', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c13>subject/0', '6ecbe70c84387cb5#c13', 'person/carla-vance', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c14>subject/0', '6ecbe70c84387cb5#c14', 'person/helen-strand', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c15>subject/0', '6ecbe70c84387cb5#c15', 'person/helen-strand', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c16>subject/0', '6ecbe70c84387cb5#c16', 'organization/national-growers-association', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c17>subject/0', '6ecbe70c84387cb5#c17', 'place/silos', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c3>subject/0', '6ecbe70c84387cb5#c3', 'group/pickets', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c4>subject/0', '6ecbe70c84387cb5#c4', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c5>subject/0', '6ecbe70c84387cb5#c5', 'object/eleven-ships', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c6>subject/0', '6ecbe70c84387cb5#c6', 'organization/union', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c7>subject/0', '6ecbe70c84387cb5#c7', 'organization/union', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c8>subject/0', '6ecbe70c84387cb5#c8', 'organization/union', 0, null, null, null, '2ea9d73ceba969fb'],
['6ecbe70c84387cb5#c9>subject/0', '6ecbe70c84387cb5#c9', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c0>subject/0', '6f450208f984b15f#c0', 'place/port~0df939', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c1>subject/0', '6f450208f984b15f#c1', 'group/dockworkers~49781e', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c10>subject/0', '6f450208f984b15f#c10', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c12>subject/0', '6f450208f984b15f#c12', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c13>subject/0', '6f450208f984b15f#c13', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c14>subject/0', '6f450208f984b15f#c14', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c15>subject/0', '6f450208f984b15f#c15', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c16>subject/0', '6f450208f984b15f#c16', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c17>subject/0', '6f450208f984b15f#c17', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c19>subject/0', '6f450208f984b15f#c19', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c2>subject/0', '6f450208f984b15f#c2', 'group/dockworkers~49781e', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c20>subject/0', '6f450208f984b15f#c20', 'place/castermouth', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c21>subject/0', '6f450208f984b15f#c21', 'person/ruth-castellano', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c3>subject/0', '6f450208f984b15f#c3', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c4>subject/0', '6f450208f984b15f#c4', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c5>subject/0', '6f450208f984b15f#c5', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c6>subject/0', '6f450208f984b15f#c6', 'group/members', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c8>subject/0', '6f450208f984b15f#c8', 'policy/plan', 0, null, null, null, '2ea9d73ceba969fb'],
['6f450208f984b15f#c9>subject/0', '6f450208f984b15f#c9', 'group/members~cd1981', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c0>subject/0', '7692aa2c67bce030#c0', 'person/yoav-gallant', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c1>subject/0', '7692aa2c67bce030#c1', 'person/yoav-gallant', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c10>subject/0', '7692aa2c67bce030#c10', 'place/place', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c13>subject/0', '7692aa2c67bce030#c13', 'person/us-defense-department-official~bb4cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c15>subject/0', '7692aa2c67bce030#c15', 'event/offensive', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c16>subject/0', '7692aa2c67bce030#c16', 'unit/israeli-army', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c17>subject/0', '7692aa2c67bce030#c17', 'unit/israeli-army', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c19>subject/0', '7692aa2c67bce030#c19', 'person/us-defense-department-official~bb4cb5', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c2>subject/0', '7692aa2c67bce030#c2', 'unit/troops~010b63', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c20>subject/0', '7692aa2c67bce030#c20', 'person/israeli-official~34634e', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c21>subject/0', '7692aa2c67bce030#c21', 'policy/operation-of-some-kind', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c23>subject/0', '7692aa2c67bce030#c23', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c24>subject/0', '7692aa2c67bce030#c24', 'unit/brigades', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c25>subject/0', '7692aa2c67bce030#c25', 'place/washington', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c26>subject/0', '7692aa2c67bce030#c26', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c3>subject/0', '7692aa2c67bce030#c3', 'place/rafah', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c4>subject/0', '7692aa2c67bce030#c4', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c5>subject/0', '7692aa2c67bce030#c5', 'unit/last-four-battalions-of-hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c7>subject/0', '7692aa2c67bce030#c7', 'person/yoav-gallant', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c8>subject/0', '7692aa2c67bce030#c8', 'person/yoav-gallant', 0, null, null, null, '2ea9d73ceba969fb'],
['7692aa2c67bce030#c9>subject/0', '7692aa2c67bce030#c9', 'place/place', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c0>subject/0', 'a5df06daf36fb3b9#c0', 'group/more-than-4-000-dockworkers~2c5260', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c1>subject/0', 'a5df06daf36fb3b9#c1', 'place/countrys-largest-grain-port', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c10>subject/0', 'a5df06daf36fb3b9#c10', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c11>subject/0', 'a5df06daf36fb3b9#c11', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c12>subject/0', 'a5df06daf36fb3b9#c12', 'organization/court~4d4f8e', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c13>subject/0', 'a5df06daf36fb3b9#c13', 'organization/national-growers-association', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c14>subject/0', 'a5df06daf36fb3b9#c14', 'place/silos~a95850', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c15>subject/0', 'a5df06daf36fb3b9#c15', 'object/grain', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c17>subject/0', 'a5df06daf36fb3b9#c17', 'person/tom-abara', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c18>subject/0', 'a5df06daf36fb3b9#c18', 'unit/police', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c3>subject/0', 'a5df06daf36fb3b9#c3', 'group/pickets~9116b1', 0, null, null, null, '2ea9d73ceba969fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_SUBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['a5df06daf36fb3b9#c4>subject/0', 'a5df06daf36fb3b9#c4', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c5>subject/0', 'a5df06daf36fb3b9#c5', 'object/eleven-ships~648c57', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c6>subject/0', 'a5df06daf36fb3b9#c6', 'organization/union~71adc1', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c7>subject/0', 'a5df06daf36fb3b9#c7', 'organization/union~71adc1', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c8>subject/0', 'a5df06daf36fb3b9#c8', 'organization/union~71adc1', 0, null, null, null, '2ea9d73ceba969fb'],
['a5df06daf36fb3b9#c9>subject/0', 'a5df06daf36fb3b9#c9', 'organization/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c0>subject/0', 'ae4c282f84fb4ea9#c0', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c1>subject/0', 'ae4c282f84fb4ea9#c1', 'object/report', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c10>subject/0', 'ae4c282f84fb4ea9#c10', 'policy/formal-offer', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c11>subject/0', 'ae4c282f84fb4ea9#c11', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c12>subject/0', 'ae4c282f84fb4ea9#c12', 'organization/the-harbor-ledger', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c13>subject/0', 'ae4c282f84fb4ea9#c13', 'organization/the-harbor-ledger', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c14>subject/0', 'ae4c282f84fb4ea9#c14', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c15>subject/0', 'ae4c282f84fb4ea9#c15', 'organization/company', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c16>subject/0', 'ae4c282f84fb4ea9#c16', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c18>subject/0', 'ae4c282f84fb4ea9#c18', 'organization/union~15d742', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c2>subject/0', 'ae4c282f84fb4ea9#c2', 'object/report', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c21>subject/0', 'ae4c282f84fb4ea9#c21', 'organization/aldgate-capital', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c22>subject/0', 'ae4c282f84fb4ea9#c22', 'organization/aldgate-capital', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c3>subject/0', 'ae4c282f84fb4ea9#c3', 'object/story', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c4>subject/0', 'ae4c282f84fb4ea9#c4', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c5>subject/0', 'ae4c282f84fb4ea9#c5', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c6>subject/0', 'ae4c282f84fb4ea9#c6', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c7>subject/0', 'ae4c282f84fb4ea9#c7', 'organization/company~b0df61', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c8>subject/0', 'ae4c282f84fb4ea9#c8', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['ae4c282f84fb4ea9#c9>subject/0', 'ae4c282f84fb4ea9#c9', 'policy/formal-offer', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c0>subject/0', 'd2ad808d45b48b35#c0', 'person/state-department-official~4522b0', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c1>subject/0', 'd2ad808d45b48b35#c1', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c10>subject/0', 'd2ad808d45b48b35#c10', 'person/state-department-official~4522b0', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c11>subject/0', 'd2ad808d45b48b35#c11', 'person/state-department-official~4522b0', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c12>subject/0', 'd2ad808d45b48b35#c12', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c13>subject/0', 'd2ad808d45b48b35#c13', 'unit/israeli-troops', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c14>subject/0', 'd2ad808d45b48b35#c14', 'unit/israeli-troops', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c15>subject/0', 'd2ad808d45b48b35#c15', 'unit/israeli-troops', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c16>subject/0', 'd2ad808d45b48b35#c16', 'place/north~cd4f6d', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c17>subject/0', 'd2ad808d45b48b35#c17', 'group/hamas-militants~362ef7', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c18>subject/0', 'd2ad808d45b48b35#c18', 'group/hamas-militants~362ef7', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c19>subject/0', 'd2ad808d45b48b35#c19', 'event/exodus-of-civilians', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c2>subject/0', 'd2ad808d45b48b35#c2', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c20>subject/0', 'd2ad808d45b48b35#c20', 'group/aid-workers~44f8ab', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c21>subject/0', 'd2ad808d45b48b35#c21', 'event/war', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c22>subject/0', 'd2ad808d45b48b35#c22', 'event/october-7-attack-on-israel', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c23>subject/0', 'd2ad808d45b48b35#c23', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c3>subject/0', 'd2ad808d45b48b35#c3', 'person/state-department-official~4522b0', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c4>subject/0', 'd2ad808d45b48b35#c4', 'organization/the-washington-post', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c5>subject/0', 'd2ad808d45b48b35#c5', 'group/american-officials~779c5a', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c6>subject/0', 'd2ad808d45b48b35#c6', 'group/american-officials~779c5a', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c7>subject/0', 'd2ad808d45b48b35#c7', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c8>subject/0', 'd2ad808d45b48b35#c8', 'organization/the-washington-post', 0, null, null, null, '2ea9d73ceba969fb'],
['d2ad808d45b48b35#c9>subject/0', 'd2ad808d45b48b35#c9', 'event/discussions-with-israel', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c0>subject/0', 'efacce85ae195af1#c0', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c1>subject/0', 'efacce85ae195af1#c1', 'person/amara-okafor', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c10>subject/0', 'efacce85ae195af1#c10', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c11>subject/0', 'efacce85ae195af1#c11', 'group/one-of-our-people~063c56', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c12>subject/0', 'efacce85ae195af1#c12', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c14>subject/0', 'efacce85ae195af1#c14', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c15>subject/0', 'efacce85ae195af1#c15', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c16>subject/0', 'efacce85ae195af1#c16', 'organization/aldgate-capital', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c17>subject/0', 'efacce85ae195af1#c17', 'organization/government~ceb51c', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c18>subject/0', 'efacce85ae195af1#c18', 'organization/government~ceb51c', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c2>subject/0', 'efacce85ae195af1#c2', 'organization/company~9b42a2', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c20>subject/0', 'efacce85ae195af1#c20', 'organization/port-authority', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c3>subject/0', 'efacce85ae195af1#c3', 'organization/company~9b42a2', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c5>subject/0', 'efacce85ae195af1#c5', 'policy/agreement', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c6>subject/0', 'efacce85ae195af1#c6', 'group/members', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c7>subject/0', 'efacce85ae195af1#c7', 'group/members', 0, null, null, null, '2ea9d73ceba969fb'],
['efacce85ae195af1#c9>subject/0', 'efacce85ae195af1#c9', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c0>subject/0', 'f4da8b03f6eca253#c0', 'place/brightwater', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c1>subject/0', 'f4da8b03f6eca253#c1', 'group/dockworkers~63557d', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c10>subject/0', 'f4da8b03f6eca253#c10', 'group/two-people~21f6c7', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c12>subject/0', 'f4da8b03f6eca253#c12', 'policy/lines', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c13>subject/0', 'f4da8b03f6eca253#c13', 'place/corvane-line', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c14>subject/0', 'f4da8b03f6eca253#c14', 'place/corvane-line', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c16>subject/0', 'f4da8b03f6eca253#c16', 'person/spokesman~bfd179', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c17>subject/0', 'f4da8b03f6eca253#c17', 'person/peter-lindqvist', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c18>subject/0', 'f4da8b03f6eca253#c18', 'organization/government~b2bb69', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c2>subject/0', 'f4da8b03f6eca253#c2', 'policy/offer~2e2ad6', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c3>subject/0', 'f4da8b03f6eca253#c3', 'organization/federation-of-dock-and-harbor-workers', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c5>subject/0', 'f4da8b03f6eca253#c5', 'person/ines-moreau', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c6>subject/0', 'f4da8b03f6eca253#c6', 'person/douglas-hale', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c7>subject/0', 'f4da8b03f6eca253#c7', 'person/amara-okafor', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c8>subject/0', 'f4da8b03f6eca253#c8', 'person/amara-okafor', 0, null, null, null, '2ea9d73ceba969fb'],
['f4da8b03f6eca253#c9>subject/0', 'f4da8b03f6eca253#c9', 'group/two-people~21f6c7', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c0>subject/0', 'fa335865584ec74e#c0', 'organization/biden-administration', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c1>subject/0', 'fa335865584ec74e#c1', 'group/hamas-leaders~ff4653', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c12>subject/0', 'fa335865584ec74e#c12', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c13>subject/0', 'fa335865584ec74e#c13', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c14>subject/0', 'fa335865584ec74e#c14', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c15>subject/0', 'fa335865584ec74e#c15', 'group/experts~19ce12', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c16>subject/0', 'fa335865584ec74e#c16', 'event/limited-raids', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c17>subject/0', 'fa335865584ec74e#c17', 'group/hamas-fighters~58cd50', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c18>subject/0', 'fa335865584ec74e#c18', 'group/hamas-fighters~58cd50', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c19>subject/0', 'fa335865584ec74e#c19', 'group/hamas-fighters~58cd50', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c2>subject/0', 'fa335865584ec74e#c2', 'object/sensitive-intelligence', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c21>subject/0', 'fa335865584ec74e#c21', 'person/yahya-sinwar', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c23>subject/0', 'fa335865584ec74e#c23', 'organization/hamas', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c24>subject/0', 'fa335865584ec74e#c24', 'place/office~6faf19', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c25>subject/0', 'fa335865584ec74e#c25', 'event/talks-on-a-truce', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c3>subject/0', 'fa335865584ec74e#c3', 'organization/the-washington-post', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c4>subject/0', 'fa335865584ec74e#c4', 'organization/the-washington-post', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c5>subject/0', 'fa335865584ec74e#c5', 'place/united-states', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c6>subject/0', 'fa335865584ec74e#c6', 'place/israel', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c7>subject/0', 'fa335865584ec74e#c7', 'organization/the-washington-post', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c8>subject/0', 'fa335865584ec74e#c8', 'group/american-officials~258fc9', 0, null, null, null, '2ea9d73ceba969fb'],
['fa335865584ec74e#c9>subject/0', 'fa335865584ec74e#c9', 'group/american-officials~258fc9', 0, null, null, null, '2ea9d73ceba969fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_SUBJECT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c1>teller/1', '0588b13a715184c1#c1', 'organization/cnn', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['0588b13a715184c1#c1>teller/2', '0588b13a715184c1#c1', 'person/joe-biden', 2, null, 'says', null, '5d813b78af19857d'],
['0588b13a715184c1#c16>teller/1', '0588b13a715184c1#c16', 'organization/government', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['0588b13a715184c1#c17>teller/1', '0588b13a715184c1#c17', 'organization/government', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['0588b13a715184c1#c19>teller/1', '0588b13a715184c1#c19', 'organization/state-department', 1, null, 'believes', null, '783a31355fdb8d3c'],
['0588b13a715184c1#c2>teller/1', '0588b13a715184c1#c2', 'organization/cnn', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['0588b13a715184c1#c2>teller/2', '0588b13a715184c1#c2', 'person/joe-biden', 2, null, 'says', null, '5d813b78af19857d'],
['0588b13a715184c1#c5>teller/1', '0588b13a715184c1#c5', 'person/joe-biden', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['0588b13a715184c1#c6>teller/1', '0588b13a715184c1#c6', 'person/joe-biden', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['1e597f30a3b96fb6#c0>teller/1', '1e597f30a3b96fb6#c0', 'object/report~ae5f57', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['1e597f30a3b96fb6#c1>teller/1', '1e597f30a3b96fb6#c1', 'object/report~ae5f57', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['1e597f30a3b96fb6#c2>teller/1', '1e597f30a3b96fb6#c2', 'object/report~ae5f57', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['1e597f30a3b96fb6#c21>teller/1', '1e597f30a3b96fb6#c21', 'place/other-countries', 1, null, 'warns', null, '3ad81fa8da9dc352'],
['1e597f30a3b96fb6#c6>teller/1', '1e597f30a3b96fb6#c6', 'group/senior-white-house-aides~4d15ef', 1, null, 'believes', null, '783a31355fdb8d3c'],
['1e597f30a3b96fb6#c7>teller/1', '1e597f30a3b96fb6#c7', 'group/senior-white-house-aides~4d15ef', 1, null, 'believes', null, '783a31355fdb8d3c'],
['31d0ceeaef990ac8#c0>teller/1', '31d0ceeaef990ac8#c0', 'organization/the-harbor-ledger', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['31d0ceeaef990ac8#c0>teller/2', '31d0ceeaef990ac8#c0', 'group/two-executives~0d2fc9', 2, null, 'says', null, '5d813b78af19857d'],
['31d0ceeaef990ac8#c3>teller/1', '31d0ceeaef990ac8#c3', 'organization/the-harbor-ledger', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['31d0ceeaef990ac8#c8>teller/1', '31d0ceeaef990ac8#c8', 'person/peter-lindqvist', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['31d0ceeaef990ac8#c9>teller/1', '31d0ceeaef990ac8#c9', 'person/peter-lindqvist', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['37f710daf59ade1d#c0>teller/1', '37f710daf59ade1d#c0', 'group/two-senior-executives~a3eb10', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['37f710daf59ade1d#c1>teller/1', '37f710daf59ade1d#c1', 'group/two-senior-executives~a3eb10', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['37f710daf59ade1d#c15>teller/1', '37f710daf59ade1d#c15', 'person/union-official~00fcc2', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['37f710daf59ade1d#c16>teller/1', '37f710daf59ade1d#c16', 'person/union-official~00fcc2', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['37f710daf59ade1d#c18>teller/1', '37f710daf59ade1d#c18', 'person/union-official~00fcc2', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['37f710daf59ade1d#c22>teller/1', '37f710daf59ade1d#c22', 'person/judge~124cd1', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['37f710daf59ade1d#c3>teller/1', '37f710daf59ade1d#c3', 'group/executives~ed5a04', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['37f710daf59ade1d#c6>teller/1', '37f710daf59ade1d#c6', 'group/executives~ed5a04', 1, null, 'asks', null, 'a54ca280dffbcab6'],
['37f710daf59ade1d#c7>teller/1', '37f710daf59ade1d#c7', 'group/executives~ed5a04', 1, null, 'asks', null, 'a54ca280dffbcab6'],
['3ad4cf08c80e7cd1#c1>teller/1', '3ad4cf08c80e7cd1#c1', 'person/helen-strand', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3ad4cf08c80e7cd1#c17>teller/1', '3ad4cf08c80e7cd1#c17', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3ad4cf08c80e7cd1#c2>teller/1', '3ad4cf08c80e7cd1#c2', 'person/helen-strand', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3ad4cf08c80e7cd1#c23>teller/1', '3ad4cf08c80e7cd1#c23', 'person/senior-official~48f9d8', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3ad4cf08c80e7cd1#c3>teller/1', '3ad4cf08c80e7cd1#c3', 'person/helen-strand', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3ad4cf08c80e7cd1#c4>teller/1', '3ad4cf08c80e7cd1#c4', 'person/helen-strand', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3ad4cf08c80e7cd1#c5>teller/1', '3ad4cf08c80e7cd1#c5', 'person/helen-strand', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3ad4cf08c80e7cd1#c6>teller/1', '3ad4cf08c80e7cd1#c6', 'person/helen-strand', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3ad4cf08c80e7cd1#c8>teller/1', '3ad4cf08c80e7cd1#c8', 'person/helen-strand', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3de775271e7fd2ba#c0>teller/1', '3de775271e7fd2ba#c0', 'organization/politico', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3de775271e7fd2ba#c0>teller/2', '3de775271e7fd2ba#c0', 'group/four-us-officials~e650cd', 2, null, 'says', null, '5d813b78af19857d'],
['3de775271e7fd2ba#c18>teller/1', '3de775271e7fd2ba#c18', 'organization/politico', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3de775271e7fd2ba#c18>teller/2', '3de775271e7fd2ba#c18', 'group/two-israeli-officials~aa4c2d', 2, null, 'says', null, '5d813b78af19857d'],
['3de775271e7fd2ba#c5>teller/1', '3de775271e7fd2ba#c5', 'object/report~56882d', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3de775271e7fd2ba#c6>teller/1', '3de775271e7fd2ba#c6', 'object/report~56882d', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['3de775271e7fd2ba#c6>teller/2', '3de775271e7fd2ba#c6', 'group/top-aides~95affe', 2, null, 'says', null, '5d813b78af19857d'],
['67e9ec990abd7858#c13>teller/1', '67e9ec990abd7858#c13', 'person/joe-biden', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['67e9ec990abd7858#c15>teller/1', '67e9ec990abd7858#c15', 'person/joe-biden', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['67e9ec990abd7858#c16>teller/1', '67e9ec990abd7858#c16', 'person/joe-biden', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['67e9ec990abd7858#c2>teller/1', '67e9ec990abd7858#c2', 'person/joe-biden', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['67e9ec990abd7858#c3>teller/1', '67e9ec990abd7858#c3', 'person/jake-sullivan', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['67e9ec990abd7858#c6>teller/1', '67e9ec990abd7858#c6', 'person/jake-sullivan', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['67e9ec990abd7858#c7>teller/1', '67e9ec990abd7858#c7', 'person/jake-sullivan', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['67e9ec990abd7858#c8>teller/1', '67e9ec990abd7858#c8', 'organization/politico', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['67e9ec990abd7858#c9>teller/1', '67e9ec990abd7858#c9', 'organization/politico', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6ecbe70c84387cb5#c17>teller/1', '6ecbe70c84387cb5#c17', 'organization/national-growers-association', 1, null, 'warns', null, '3ad81fa8da9dc352'],
['6ecbe70c84387cb5#c7>teller/1', '6ecbe70c84387cb5#c7', 'organization/union', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6ecbe70c84387cb5#c8>teller/1', '6ecbe70c84387cb5#c8', 'organization/union', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6ecbe70c84387cb5#c9>teller/1', '6ecbe70c84387cb5#c9', 'organization/union', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6f450208f984b15f#c11>teller/1', '6f450208f984b15f#c11', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6f450208f984b15f#c12>teller/1', '6f450208f984b15f#c12', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6f450208f984b15f#c13>teller/1', '6f450208f984b15f#c13', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6f450208f984b15f#c16>teller/1', '6f450208f984b15f#c16', 'place/brightwater', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6f450208f984b15f#c18>teller/1', '6f450208f984b15f#c18', 'person/douglas-hale', 1, null, 'promises', null, 'a6ab7cff915b80d8'],
['6f450208f984b15f#c7>teller/1', '6f450208f984b15f#c7', 'organization/federation-of-dock-and-harbor-workers', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6f450208f984b15f#c8>teller/1', '6f450208f984b15f#c8', 'organization/union~8bf324', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['6f450208f984b15f#c9>teller/1', '6f450208f984b15f#c9', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c10>teller/1', '7692aa2c67bce030#c10', 'person/yoav-gallant', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c11>teller/1', '7692aa2c67bce030#c11', 'person/yoav-gallant', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c12>teller/1', '7692aa2c67bce030#c12', 'person/yoav-gallant', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c14>teller/1', '7692aa2c67bce030#c14', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c15>teller/1', '7692aa2c67bce030#c15', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c17>teller/1', '7692aa2c67bce030#c17', 'person/us-defense-department-official~bb4cb5', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c2>teller/1', '7692aa2c67bce030#c2', 'person/yoav-gallant', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c21>teller/1', '7692aa2c67bce030#c21', 'person/israeli-official~34634e', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c22>teller/1', '7692aa2c67bce030#c22', 'person/israeli-official~34634e', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c23>teller/1', '7692aa2c67bce030#c23', 'person/israeli-official~34634e', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c4>teller/1', '7692aa2c67bce030#c4', 'person/yoav-gallant', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c6>teller/1', '7692aa2c67bce030#c6', 'person/yoav-gallant', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['7692aa2c67bce030#c6>teller/2', '7692aa2c67bce030#c6', 'place/israel', 2, null, 'says', null, '5d813b78af19857d'],
['a5df06daf36fb3b9#c14>teller/1', 'a5df06daf36fb3b9#c14', 'organization/national-growers-association', 1, null, 'warns', null, '3ad81fa8da9dc352'],
['a5df06daf36fb3b9#c15>teller/1', 'a5df06daf36fb3b9#c15', 'person/tom-abara', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['a5df06daf36fb3b9#c16>teller/1', 'a5df06daf36fb3b9#c16', 'person/tom-abara', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['a5df06daf36fb3b9#c19>teller/1', 'a5df06daf36fb3b9#c19', 'unit/police', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['a5df06daf36fb3b9#c7>teller/1', 'a5df06daf36fb3b9#c7', 'organization/union~71adc1', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['a5df06daf36fb3b9#c8>teller/1', 'a5df06daf36fb3b9#c8', 'organization/union~71adc1', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['a5df06daf36fb3b9#c9>teller/1', 'a5df06daf36fb3b9#c9', 'organization/union~71adc1', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['ae4c282f84fb4ea9#c1>teller/1', 'ae4c282f84fb4ea9#c1', 'place/brightwater', 1, null, 'denies', null, 'e8dabc4e880a27aa'],
['ae4c282f84fb4ea9#c13>teller/1', 'ae4c282f84fb4ea9#c13', 'organization/the-harbor-ledger', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['ae4c282f84fb4ea9#c15>teller/1', 'ae4c282f84fb4ea9#c15', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['ae4c282f84fb4ea9#c2>teller/1', 'ae4c282f84fb4ea9#c2', 'place/brightwater', 1, null, 'denies', null, 'e8dabc4e880a27aa'],
['ae4c282f84fb4ea9#c3>teller/1', 'ae4c282f84fb4ea9#c3', 'person/douglas-hale', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['ae4c282f84fb4ea9#c5>teller/1', 'ae4c282f84fb4ea9#c5', 'person/douglas-hale', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['ae4c282f84fb4ea9#c6>teller/1', 'ae4c282f84fb4ea9#c6', 'person/douglas-hale', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['ae4c282f84fb4ea9#c8>teller/1', 'ae4c282f84fb4ea9#c8', 'policy/formal-offer', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['ae4c282f84fb4ea9#c9>teller/1', 'ae4c282f84fb4ea9#c9', 'policy/formal-offer', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['d2ad808d45b48b35#c1>teller/1', 'd2ad808d45b48b35#c1', 'person/state-department-official~4522b0', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['d2ad808d45b48b35#c12>teller/1', 'd2ad808d45b48b35#c12', 'person/state-department-official~4522b0', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['d2ad808d45b48b35#c19>teller/1', 'd2ad808d45b48b35#c19', 'group/aid-workers~44f8ab', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['d2ad808d45b48b35#c2>teller/1', 'd2ad808d45b48b35#c2', 'person/state-department-official~4522b0', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['d2ad808d45b48b35#c21>teller/1', 'd2ad808d45b48b35#c21', 'organization/health-authority', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['d2ad808d45b48b35#c6>teller/1', 'd2ad808d45b48b35#c6', 'organization/the-washington-post', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['d2ad808d45b48b35#c7>teller/1', 'd2ad808d45b48b35#c7', 'organization/the-washington-post', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['d2ad808d45b48b35#c9>teller/1', 'd2ad808d45b48b35#c9', 'person/state-department-official~4522b0', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['efacce85ae195af1#c11>teller/1', 'efacce85ae195af1#c11', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['efacce85ae195af1#c13>teller/1', 'efacce85ae195af1#c13', 'person/douglas-hale', 1, null, 'denies', null, 'e8dabc4e880a27aa'],
['efacce85ae195af1#c19>teller/1', 'efacce85ae195af1#c19', 'organization/port-authority', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['efacce85ae195af1#c21>teller/1', 'efacce85ae195af1#c21', 'organization/port-authority', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['efacce85ae195af1#c8>teller/1', 'efacce85ae195af1#c8', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['efacce85ae195af1#c9>teller/1', 'efacce85ae195af1#c9', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['f4da8b03f6eca253#c13>teller/1', 'f4da8b03f6eca253#c13', 'person/spokesman~bfd179', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['f4da8b03f6eca253#c14>teller/1', 'f4da8b03f6eca253#c14', 'person/spokesman~bfd179', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['f4da8b03f6eca253#c15>teller/1', 'f4da8b03f6eca253#c15', 'person/spokesman~bfd179', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['f4da8b03f6eca253#c18>teller/1', 'f4da8b03f6eca253#c18', 'person/peter-lindqvist', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['f4da8b03f6eca253#c4>teller/1', 'f4da8b03f6eca253#c4', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['f4da8b03f6eca253#c6>teller/1', 'f4da8b03f6eca253#c6', 'person/ines-moreau', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['f4da8b03f6eca253#c8>teller/1', 'f4da8b03f6eca253#c8', 'group/two-people~21f6c7', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['fa335865584ec74e#c0>teller/1', 'fa335865584ec74e#c0', 'organization/the-washington-post', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['fa335865584ec74e#c0>teller/2', 'fa335865584ec74e#c0', 'group/four-people~8f5a98', 2, null, 'says', null, '5d813b78af19857d'],
['fa335865584ec74e#c14>teller/1', 'fa335865584ec74e#c14', 'place/israel', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['fa335865584ec74e#c16>teller/1', 'fa335865584ec74e#c16', 'group/experts~19ce12', 1, null, 'believes', null, '783a31355fdb8d3c'],
['fa335865584ec74e#c18>teller/1', 'fa335865584ec74e#c18', 'group/hamas-fighters~58cd50', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['fa335865584ec74e#c2>teller/1', 'fa335865584ec74e#c2', 'organization/the-washington-post', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['fa335865584ec74e#c2>teller/2', 'fa335865584ec74e#c2', 'group/four-people~8f5a98', 2, null, 'says', null, '5d813b78af19857d'],
['fa335865584ec74e#c20>teller/1', 'fa335865584ec74e#c20', 'group/hamas-fighters~58cd50', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['fa335865584ec74e#c5>teller/1', 'fa335865584ec74e#c5', 'organization/the-washington-post', 1, null, 'says', null, '3e61bdec8edb7ac3'],
['fa335865584ec74e#c6>teller/1', 'fa335865584ec74e#c6', 'organization/the-washington-post', 1, null, 'says', null, '3e61bdec8edb7ac3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['0588b13a715184c1#c0>teller/0', '0588b13a715184c1#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c1>teller/0', '0588b13a715184c1#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c10>teller/0', '0588b13a715184c1#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c11>teller/0', '0588b13a715184c1#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c12>teller/0', '0588b13a715184c1#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c13>teller/0', '0588b13a715184c1#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c14>teller/0', '0588b13a715184c1#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c15>teller/0', '0588b13a715184c1#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c16>teller/0', '0588b13a715184c1#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c17>teller/0', '0588b13a715184c1#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c18>teller/0', '0588b13a715184c1#c18', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c19>teller/0', '0588b13a715184c1#c19', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c2>teller/0', '0588b13a715184c1#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c20>teller/0', '0588b13a715184c1#c20', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c21>teller/0', '0588b13a715184c1#c21', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c22>teller/0', '0588b13a715184c1#c22', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c3>teller/0', '0588b13a715184c1#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c4>teller/0', '0588b13a715184c1#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c5>teller/0', '0588b13a715184c1#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c6>teller/0', '0588b13a715184c1#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c7>teller/0', '0588b13a715184c1#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c8>teller/0', '0588b13a715184c1#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['0588b13a715184c1#c9>teller/0', '0588b13a715184c1#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c0>teller/0', '1e597f30a3b96fb6#c0', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c1>teller/0', '1e597f30a3b96fb6#c1', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c10>teller/0', '1e597f30a3b96fb6#c10', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c11>teller/0', '1e597f30a3b96fb6#c11', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c12>teller/0', '1e597f30a3b96fb6#c12', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c13>teller/0', '1e597f30a3b96fb6#c13', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c14>teller/0', '1e597f30a3b96fb6#c14', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c15>teller/0', '1e597f30a3b96fb6#c15', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c16>teller/0', '1e597f30a3b96fb6#c16', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c17>teller/0', '1e597f30a3b96fb6#c17', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c18>teller/0', '1e597f30a3b96fb6#c18', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c19>teller/0', '1e597f30a3b96fb6#c19', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c2>teller/0', '1e597f30a3b96fb6#c2', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c20>teller/0', '1e597f30a3b96fb6#c20', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c21>teller/0', '1e597f30a3b96fb6#c21', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c3>teller/0', '1e597f30a3b96fb6#c3', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c4>teller/0', '1e597f30a3b96fb6#c4', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c5>teller/0', '1e597f30a3b96fb6#c5', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c6>teller/0', '1e597f30a3b96fb6#c6', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c7>teller/0', '1e597f30a3b96fb6#c7', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c8>teller/0', '1e597f30a3b96fb6#c8', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['1e597f30a3b96fb6#c9>teller/0', '1e597f30a3b96fb6#c9', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c0>teller/0', '31d0ceeaef990ac8#c0', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c1>teller/0', '31d0ceeaef990ac8#c1', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c10>teller/0', '31d0ceeaef990ac8#c10', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c11>teller/0', '31d0ceeaef990ac8#c11', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c12>teller/0', '31d0ceeaef990ac8#c12', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c13>teller/0', '31d0ceeaef990ac8#c13', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c14>teller/0', '31d0ceeaef990ac8#c14', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c15>teller/0', '31d0ceeaef990ac8#c15', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c16>teller/0', '31d0ceeaef990ac8#c16', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c2>teller/0', '31d0ceeaef990ac8#c2', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c3>teller/0', '31d0ceeaef990ac8#c3', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c4>teller/0', '31d0ceeaef990ac8#c4', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c5>teller/0', '31d0ceeaef990ac8#c5', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c6>teller/0', '31d0ceeaef990ac8#c6', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c7>teller/0', '31d0ceeaef990ac8#c7', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c8>teller/0', '31d0ceeaef990ac8#c8', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['31d0ceeaef990ac8#c9>teller/0', '31d0ceeaef990ac8#c9', 'outlet/the-eastern-courier', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c0>teller/0', '37f710daf59ade1d#c0', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c1>teller/0', '37f710daf59ade1d#c1', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c10>teller/0', '37f710daf59ade1d#c10', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c11>teller/0', '37f710daf59ade1d#c11', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c12>teller/0', '37f710daf59ade1d#c12', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c13>teller/0', '37f710daf59ade1d#c13', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c14>teller/0', '37f710daf59ade1d#c14', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c15>teller/0', '37f710daf59ade1d#c15', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c16>teller/0', '37f710daf59ade1d#c16', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c17>teller/0', '37f710daf59ade1d#c17', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c18>teller/0', '37f710daf59ade1d#c18', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c19>teller/0', '37f710daf59ade1d#c19', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c2>teller/0', '37f710daf59ade1d#c2', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c20>teller/0', '37f710daf59ade1d#c20', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c21>teller/0', '37f710daf59ade1d#c21', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c22>teller/0', '37f710daf59ade1d#c22', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c3>teller/0', '37f710daf59ade1d#c3', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c4>teller/0', '37f710daf59ade1d#c4', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c5>teller/0', '37f710daf59ade1d#c5', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c6>teller/0', '37f710daf59ade1d#c6', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c7>teller/0', '37f710daf59ade1d#c7', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c8>teller/0', '37f710daf59ade1d#c8', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['37f710daf59ade1d#c9>teller/0', '37f710daf59ade1d#c9', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c0>teller/0', '3ad4cf08c80e7cd1#c0', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c1>teller/0', '3ad4cf08c80e7cd1#c1', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c10>teller/0', '3ad4cf08c80e7cd1#c10', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c11>teller/0', '3ad4cf08c80e7cd1#c11', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c12>teller/0', '3ad4cf08c80e7cd1#c12', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c13>teller/0', '3ad4cf08c80e7cd1#c13', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c14>teller/0', '3ad4cf08c80e7cd1#c14', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c15>teller/0', '3ad4cf08c80e7cd1#c15', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c16>teller/0', '3ad4cf08c80e7cd1#c16', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c17>teller/0', '3ad4cf08c80e7cd1#c17', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c18>teller/0', '3ad4cf08c80e7cd1#c18', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c19>teller/0', '3ad4cf08c80e7cd1#c19', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c2>teller/0', '3ad4cf08c80e7cd1#c2', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c20>teller/0', '3ad4cf08c80e7cd1#c20', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c21>teller/0', '3ad4cf08c80e7cd1#c21', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c22>teller/0', '3ad4cf08c80e7cd1#c22', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c23>teller/0', '3ad4cf08c80e7cd1#c23', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c24>teller/0', '3ad4cf08c80e7cd1#c24', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c25>teller/0', '3ad4cf08c80e7cd1#c25', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c26>teller/0', '3ad4cf08c80e7cd1#c26', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c3>teller/0', '3ad4cf08c80e7cd1#c3', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c4>teller/0', '3ad4cf08c80e7cd1#c4', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c5>teller/0', '3ad4cf08c80e7cd1#c5', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c6>teller/0', '3ad4cf08c80e7cd1#c6', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c7>teller/0', '3ad4cf08c80e7cd1#c7', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c8>teller/0', '3ad4cf08c80e7cd1#c8', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3ad4cf08c80e7cd1#c9>teller/0', '3ad4cf08c80e7cd1#c9', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c0>teller/0', '3de775271e7fd2ba#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c1>teller/0', '3de775271e7fd2ba#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c10>teller/0', '3de775271e7fd2ba#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c11>teller/0', '3de775271e7fd2ba#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c12>teller/0', '3de775271e7fd2ba#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c13>teller/0', '3de775271e7fd2ba#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c14>teller/0', '3de775271e7fd2ba#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c15>teller/0', '3de775271e7fd2ba#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c16>teller/0', '3de775271e7fd2ba#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c17>teller/0', '3de775271e7fd2ba#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c18>teller/0', '3de775271e7fd2ba#c18', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c19>teller/0', '3de775271e7fd2ba#c19', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c2>teller/0', '3de775271e7fd2ba#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c20>teller/0', '3de775271e7fd2ba#c20', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c21>teller/0', '3de775271e7fd2ba#c21', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c3>teller/0', '3de775271e7fd2ba#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c4>teller/0', '3de775271e7fd2ba#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c5>teller/0', '3de775271e7fd2ba#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c6>teller/0', '3de775271e7fd2ba#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c7>teller/0', '3de775271e7fd2ba#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c8>teller/0', '3de775271e7fd2ba#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['3de775271e7fd2ba#c9>teller/0', '3de775271e7fd2ba#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c0>teller/0', '67e9ec990abd7858#c0', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c1>teller/0', '67e9ec990abd7858#c1', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c10>teller/0', '67e9ec990abd7858#c10', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c11>teller/0', '67e9ec990abd7858#c11', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c12>teller/0', '67e9ec990abd7858#c12', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c13>teller/0', '67e9ec990abd7858#c13', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c14>teller/0', '67e9ec990abd7858#c14', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c15>teller/0', '67e9ec990abd7858#c15', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c16>teller/0', '67e9ec990abd7858#c16', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c17>teller/0', '67e9ec990abd7858#c17', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c18>teller/0', '67e9ec990abd7858#c18', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c19>teller/0', '67e9ec990abd7858#c19', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c2>teller/0', '67e9ec990abd7858#c2', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c3>teller/0', '67e9ec990abd7858#c3', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c4>teller/0', '67e9ec990abd7858#c4', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c5>teller/0', '67e9ec990abd7858#c5', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c6>teller/0', '67e9ec990abd7858#c6', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c7>teller/0', '67e9ec990abd7858#c7', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c8>teller/0', '67e9ec990abd7858#c8', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['67e9ec990abd7858#c9>teller/0', '67e9ec990abd7858#c9', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c0>teller/0', '6ecbe70c84387cb5#c0', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c1>teller/0', '6ecbe70c84387cb5#c1', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c10>teller/0', '6ecbe70c84387cb5#c10', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c11>teller/0', '6ecbe70c84387cb5#c11', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c12>teller/0', '6ecbe70c84387cb5#c12', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c13>teller/0', '6ecbe70c84387cb5#c13', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c14>teller/0', '6ecbe70c84387cb5#c14', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c15>teller/0', '6ecbe70c84387cb5#c15', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c16>teller/0', '6ecbe70c84387cb5#c16', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c17>teller/0', '6ecbe70c84387cb5#c17', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c2>teller/0', '6ecbe70c84387cb5#c2', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c3>teller/0', '6ecbe70c84387cb5#c3', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c4>teller/0', '6ecbe70c84387cb5#c4', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c5>teller/0', '6ecbe70c84387cb5#c5', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c6>teller/0', '6ecbe70c84387cb5#c6', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c7>teller/0', '6ecbe70c84387cb5#c7', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c8>teller/0', '6ecbe70c84387cb5#c8', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6ecbe70c84387cb5#c9>teller/0', '6ecbe70c84387cb5#c9', 'outlet/the-daily-lantern', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c0>teller/0', '6f450208f984b15f#c0', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c1>teller/0', '6f450208f984b15f#c1', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c10>teller/0', '6f450208f984b15f#c10', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c11>teller/0', '6f450208f984b15f#c11', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c12>teller/0', '6f450208f984b15f#c12', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c13>teller/0', '6f450208f984b15f#c13', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c14>teller/0', '6f450208f984b15f#c14', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c15>teller/0', '6f450208f984b15f#c15', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c16>teller/0', '6f450208f984b15f#c16', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c17>teller/0', '6f450208f984b15f#c17', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c18>teller/0', '6f450208f984b15f#c18', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c19>teller/0', '6f450208f984b15f#c19', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c2>teller/0', '6f450208f984b15f#c2', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c20>teller/0', '6f450208f984b15f#c20', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c21>teller/0', '6f450208f984b15f#c21', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c22>teller/0', '6f450208f984b15f#c22', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c3>teller/0', '6f450208f984b15f#c3', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c4>teller/0', '6f450208f984b15f#c4', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c5>teller/0', '6f450208f984b15f#c5', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c6>teller/0', '6f450208f984b15f#c6', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c7>teller/0', '6f450208f984b15f#c7', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c8>teller/0', '6f450208f984b15f#c8', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['6f450208f984b15f#c9>teller/0', '6f450208f984b15f#c9', 'outlet/the-harbor-ledger', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c0>teller/0', '7692aa2c67bce030#c0', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c1>teller/0', '7692aa2c67bce030#c1', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c10>teller/0', '7692aa2c67bce030#c10', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c11>teller/0', '7692aa2c67bce030#c11', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c12>teller/0', '7692aa2c67bce030#c12', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['7692aa2c67bce030#c13>teller/0', '7692aa2c67bce030#c13', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c14>teller/0', '7692aa2c67bce030#c14', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c15>teller/0', '7692aa2c67bce030#c15', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c16>teller/0', '7692aa2c67bce030#c16', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c17>teller/0', '7692aa2c67bce030#c17', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c18>teller/0', '7692aa2c67bce030#c18', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c19>teller/0', '7692aa2c67bce030#c19', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c2>teller/0', '7692aa2c67bce030#c2', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c20>teller/0', '7692aa2c67bce030#c20', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c21>teller/0', '7692aa2c67bce030#c21', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c22>teller/0', '7692aa2c67bce030#c22', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c23>teller/0', '7692aa2c67bce030#c23', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c24>teller/0', '7692aa2c67bce030#c24', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c25>teller/0', '7692aa2c67bce030#c25', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c26>teller/0', '7692aa2c67bce030#c26', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c27>teller/0', '7692aa2c67bce030#c27', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c3>teller/0', '7692aa2c67bce030#c3', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c4>teller/0', '7692aa2c67bce030#c4', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c5>teller/0', '7692aa2c67bce030#c5', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c6>teller/0', '7692aa2c67bce030#c6', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c7>teller/0', '7692aa2c67bce030#c7', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c8>teller/0', '7692aa2c67bce030#c8', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['7692aa2c67bce030#c9>teller/0', '7692aa2c67bce030#c9', 'outlet/globe-dispatch', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c0>teller/0', 'a5df06daf36fb3b9#c0', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c1>teller/0', 'a5df06daf36fb3b9#c1', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c10>teller/0', 'a5df06daf36fb3b9#c10', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c11>teller/0', 'a5df06daf36fb3b9#c11', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c12>teller/0', 'a5df06daf36fb3b9#c12', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c13>teller/0', 'a5df06daf36fb3b9#c13', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c14>teller/0', 'a5df06daf36fb3b9#c14', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c15>teller/0', 'a5df06daf36fb3b9#c15', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c16>teller/0', 'a5df06daf36fb3b9#c16', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c17>teller/0', 'a5df06daf36fb3b9#c17', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c18>teller/0', 'a5df06daf36fb3b9#c18', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c19>teller/0', 'a5df06daf36fb3b9#c19', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c2>teller/0', 'a5df06daf36fb3b9#c2', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c3>teller/0', 'a5df06daf36fb3b9#c3', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c4>teller/0', 'a5df06daf36fb3b9#c4', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c5>teller/0', 'a5df06daf36fb3b9#c5', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c6>teller/0', 'a5df06daf36fb3b9#c6', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c7>teller/0', 'a5df06daf36fb3b9#c7', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c8>teller/0', 'a5df06daf36fb3b9#c8', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['a5df06daf36fb3b9#c9>teller/0', 'a5df06daf36fb3b9#c9', 'outlet/meridian-wire', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c0>teller/0', 'ae4c282f84fb4ea9#c0', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c1>teller/0', 'ae4c282f84fb4ea9#c1', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c10>teller/0', 'ae4c282f84fb4ea9#c10', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c11>teller/0', 'ae4c282f84fb4ea9#c11', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c12>teller/0', 'ae4c282f84fb4ea9#c12', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c13>teller/0', 'ae4c282f84fb4ea9#c13', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c14>teller/0', 'ae4c282f84fb4ea9#c14', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c15>teller/0', 'ae4c282f84fb4ea9#c15', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c16>teller/0', 'ae4c282f84fb4ea9#c16', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c17>teller/0', 'ae4c282f84fb4ea9#c17', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c18>teller/0', 'ae4c282f84fb4ea9#c18', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c19>teller/0', 'ae4c282f84fb4ea9#c19', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c2>teller/0', 'ae4c282f84fb4ea9#c2', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c20>teller/0', 'ae4c282f84fb4ea9#c20', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c21>teller/0', 'ae4c282f84fb4ea9#c21', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c22>teller/0', 'ae4c282f84fb4ea9#c22', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c3>teller/0', 'ae4c282f84fb4ea9#c3', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c4>teller/0', 'ae4c282f84fb4ea9#c4', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c5>teller/0', 'ae4c282f84fb4ea9#c5', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c6>teller/0', 'ae4c282f84fb4ea9#c6', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c7>teller/0', 'ae4c282f84fb4ea9#c7', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c8>teller/0', 'ae4c282f84fb4ea9#c8', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['ae4c282f84fb4ea9#c9>teller/0', 'ae4c282f84fb4ea9#c9', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c0>teller/0', 'd2ad808d45b48b35#c0', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c1>teller/0', 'd2ad808d45b48b35#c1', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c10>teller/0', 'd2ad808d45b48b35#c10', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c11>teller/0', 'd2ad808d45b48b35#c11', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c12>teller/0', 'd2ad808d45b48b35#c12', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c13>teller/0', 'd2ad808d45b48b35#c13', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c14>teller/0', 'd2ad808d45b48b35#c14', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c15>teller/0', 'd2ad808d45b48b35#c15', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c16>teller/0', 'd2ad808d45b48b35#c16', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c17>teller/0', 'd2ad808d45b48b35#c17', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c18>teller/0', 'd2ad808d45b48b35#c18', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c19>teller/0', 'd2ad808d45b48b35#c19', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c2>teller/0', 'd2ad808d45b48b35#c2', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c20>teller/0', 'd2ad808d45b48b35#c20', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c21>teller/0', 'd2ad808d45b48b35#c21', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c22>teller/0', 'd2ad808d45b48b35#c22', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c23>teller/0', 'd2ad808d45b48b35#c23', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c3>teller/0', 'd2ad808d45b48b35#c3', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c4>teller/0', 'd2ad808d45b48b35#c4', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c5>teller/0', 'd2ad808d45b48b35#c5', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c6>teller/0', 'd2ad808d45b48b35#c6', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c7>teller/0', 'd2ad808d45b48b35#c7', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c8>teller/0', 'd2ad808d45b48b35#c8', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['d2ad808d45b48b35#c9>teller/0', 'd2ad808d45b48b35#c9', 'outlet/the-capital-observer', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c0>teller/0', 'efacce85ae195af1#c0', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c1>teller/0', 'efacce85ae195af1#c1', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c10>teller/0', 'efacce85ae195af1#c10', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c11>teller/0', 'efacce85ae195af1#c11', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c12>teller/0', 'efacce85ae195af1#c12', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c13>teller/0', 'efacce85ae195af1#c13', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c14>teller/0', 'efacce85ae195af1#c14', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c15>teller/0', 'efacce85ae195af1#c15', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c16>teller/0', 'efacce85ae195af1#c16', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c17>teller/0', 'efacce85ae195af1#c17', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c18>teller/0', 'efacce85ae195af1#c18', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c19>teller/0', 'efacce85ae195af1#c19', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c2>teller/0', 'efacce85ae195af1#c2', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c20>teller/0', 'efacce85ae195af1#c20', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c21>teller/0', 'efacce85ae195af1#c21', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c3>teller/0', 'efacce85ae195af1#c3', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c4>teller/0', 'efacce85ae195af1#c4', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c5>teller/0', 'efacce85ae195af1#c5', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c6>teller/0', 'efacce85ae195af1#c6', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c7>teller/0', 'efacce85ae195af1#c7', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c8>teller/0', 'efacce85ae195af1#c8', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['efacce85ae195af1#c9>teller/0', 'efacce85ae195af1#c9', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c0>teller/0', 'f4da8b03f6eca253#c0', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c1>teller/0', 'f4da8b03f6eca253#c1', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c10>teller/0', 'f4da8b03f6eca253#c10', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c11>teller/0', 'f4da8b03f6eca253#c11', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c12>teller/0', 'f4da8b03f6eca253#c12', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c13>teller/0', 'f4da8b03f6eca253#c13', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c14>teller/0', 'f4da8b03f6eca253#c14', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c15>teller/0', 'f4da8b03f6eca253#c15', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c16>teller/0', 'f4da8b03f6eca253#c16', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c17>teller/0', 'f4da8b03f6eca253#c17', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c18>teller/0', 'f4da8b03f6eca253#c18', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c2>teller/0', 'f4da8b03f6eca253#c2', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c3>teller/0', 'f4da8b03f6eca253#c3', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c4>teller/0', 'f4da8b03f6eca253#c4', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c5>teller/0', 'f4da8b03f6eca253#c5', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c6>teller/0', 'f4da8b03f6eca253#c6', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c7>teller/0', 'f4da8b03f6eca253#c7', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c8>teller/0', 'f4da8b03f6eca253#c8', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['f4da8b03f6eca253#c9>teller/0', 'f4da8b03f6eca253#c9', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c0>teller/0', 'fa335865584ec74e#c0', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c1>teller/0', 'fa335865584ec74e#c1', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c10>teller/0', 'fa335865584ec74e#c10', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c11>teller/0', 'fa335865584ec74e#c11', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c12>teller/0', 'fa335865584ec74e#c12', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c13>teller/0', 'fa335865584ec74e#c13', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c14>teller/0', 'fa335865584ec74e#c14', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c15>teller/0', 'fa335865584ec74e#c15', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c16>teller/0', 'fa335865584ec74e#c16', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c17>teller/0', 'fa335865584ec74e#c17', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c18>teller/0', 'fa335865584ec74e#c18', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c19>teller/0', 'fa335865584ec74e#c19', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c2>teller/0', 'fa335865584ec74e#c2', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c20>teller/0', 'fa335865584ec74e#c20', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c21>teller/0', 'fa335865584ec74e#c21', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c22>teller/0', 'fa335865584ec74e#c22', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c23>teller/0', 'fa335865584ec74e#c23', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c24>teller/0', 'fa335865584ec74e#c24', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c25>teller/0', 'fa335865584ec74e#c25', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c3>teller/0', 'fa335865584ec74e#c3', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c4>teller/0', 'fa335865584ec74e#c4', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c5>teller/0', 'fa335865584ec74e#c5', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c6>teller/0', 'fa335865584ec74e#c6', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c7>teller/0', 'fa335865584ec74e#c7', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c8>teller/0', 'fa335865584ec74e#c8', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f'],
['fa335865584ec74e#c9>teller/0', 'fa335865584ec74e#c9', 'outlet/northgate-times', 0, null, 'says', null, '4ae92d15073e7e7f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {position: line[3], preposition: line[4], act: line[5], condition: line[6], newsgraph: line[7]}} AS row
MATCH (a:Claim {id: row.source})
MATCH (b:Outlet {id: row.target})
MERGE (a)-[r:`SAID_BY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2f67035f8680ec61', 'person/ines-moreau', 'organization/company', 'accused', 'p/5b1170c5244c741c', 'ACCUSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|ae4c282f84fb4ea9#c14', 1, 0, 0, 0.849, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', null, null, false, '47ca67034faefe25']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ACCUSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/140cf9e8744fcaea', 'unit/israeli-troops', 'place/rafah', 'advanced into', 'p/723fcba6f83a9d1a', 'ADVANCE_INTO', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c14', 1, 0, 0, 0.808, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '1dc84c2add62d784']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ADVANCED_INTO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/865031f043e739bf', 'organization/government', 'organization/hamas', 'aimed to dismantle', 'p/b89d232146c70827', 'DISMANTLE', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c17', 1, 0, 0, 0.205, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '281522b4538133cb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_DISMANTLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/19ed12a8a88cea8d', 'place/brightwater', 'event/strike~771969', 'aimed to halt', 'p/04ca874c8e2639ac', 'HALT', 'affirmed', 'planned', false, 'CONCEDE', 4.5, '|37f710daf59ade1d#c20', 1, 0, 0, 0.725, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', null, null, false, '713b020c75b35c57']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2460a616cecee00e', 'organization/government~ceb51c', 'policy/ports-act', 'aimed to invoke', 'p/266fb4d83ea98543', 'INVOKE', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c18', 1, 0, 0, 0.233, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, '328596bd03385bcc']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_INVOKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/72d24d818c1c4dc5', 'organization/government~7a9a63', 'object/medicine', 'aimed to unload', 'p/8fb98347c912ccb6', 'UNLOAD', 'affirmed', 'planned', false, null, null, '|3ad4cf08c80e7cd1#c4', 1, 0, 0, 0.238, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '70ffd39151d2c0af'],
['r/92a935fd27422794', 'organization/government~7a9a63', 'object/food', 'aimed to unload', 'p/9107a6c3b200e6d5', 'UNLOAD', 'affirmed', 'planned', false, null, null, '|3ad4cf08c80e7cd1#c3', 1, 0, 0, 0.179, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '23855ab62a401652']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`AIMED_TO_UNLOAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/ccdd3ced36044a72', 'organization/court~45af33', 'organization/brightwater', 'asked to stop', 'p/d3b61a26891fbb07', 'STOP', 'affirmed', 'asked', false, null, null, '|6ecbe70c84387cb5#c12', 1, 0, 0, 0.222, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '2d9ca10cf837a0b4'],
['r/5b7c0ba5895c06f8', 'organization/court~4d4f8e', 'organization/brightwater', 'asked to stop', 'p/a8f5cf26b0dc6980', 'STOP', 'affirmed', 'asked', false, null, null, '|a5df06daf36fb3b9#c12', 1, 0, 0, 0.222, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', null, null, false, '5555501d2734e552']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ASKED_TO_STOP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/23796e309dcf72ec', 'organization/brightwater', 'organization/court~45af33', 'asked', 'p/ec4b354cf57c4bba', 'ASK', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|6ecbe70c84387cb5#c11', 1, 0, 0, 0.85, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '9af4dda012337dd6'],
['r/540abe2e8d538de9', 'organization/brightwater', 'organization/court~4d4f8e', 'asked', 'p/c6a9903ed7aa76b6', 'ASK', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|a5df06daf36fb3b9#c11', 1, 0, 0, 0.85, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', null, null, false, 'f79a9250b0054e9e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ASKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7bfef1609f03bec5', 'place/rafah', 'unit/last-four-battalions-of-hamas', 'believed to shelter', 'p/e7833ba89d0f6e76', 'SHELTER', 'affirmed', 'likely', false, null, null, '|3de775271e7fd2ba#c10', 1, 0, 0, 0.488, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '46e2b71199e4f851']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BELIEVED_TO_SHELTER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d36bf53183d78da5', 'group/members~cd1981', 'place/port~faacc7', 'built', 'p/c2f857f2ca6f061e', 'BUILD', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c9', 1, 0, 0, 0.772, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', null, null, false, '7fa4a28317794ac3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`BUILT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3c3a3b19d4f40cc4', 'person/ruth-castellano', 'policy/compromise', 'called for', 'p/17a34d23e853f62f', 'CALL_FOR', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|31d0ceeaef990ac8#c16', 1, 0, 0, 0.567, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', null, null, false, '1ad19423ee8551c6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_FOR` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7d68dca0db7d4456', 'organization/brightwater', 'event/strike', 'called illegal', 'p/c01a057ff87da5be', 'CALL_ILLEGAL', 'affirmed', 'actual', false, 'PROTEST', -5.0, '|6ecbe70c84387cb5#c10|a5df06daf36fb3b9#c10', 2, 0, 0, 0.606, 2, '|Meridian Wire|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, 'd185e2b04a139775']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_ILLEGAL` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/dff6dfbacd919cc1', 'person/benjamin-netanyahu', 'group/thousands-of-reservists~3bad03', 'called up', 'p/743c4f2ba370c4fe', 'CALL_UP', 'affirmed', 'actual', false, 'MOBILIZE', -5.5, '|1e597f30a3b96fb6#c8', 1, 0, 0, 0.723, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, 'ed90fa18a86054f8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CALLED_UP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/36df909d62d697f9', 'policy/law', 'group/workers~852d27', 'can not force', 'p/f2fa64a8cc41279b', 'FORCE', 'denied', 'possible', false, null, null, '|3ad4cf08c80e7cd1#c13', 1, 0, 0, 0.493, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '50332de534035e1c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CAN_NOT_FORCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e3d733e05731e351', 'organization/politico', 'group/four-us-officials~e650cd', 'cited', 'p/b82429d0d7a1968a', 'CITE', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c3', 1, 0, 0, 0.662, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, 'b282dc85a9df8f7e'],
['r/504a9dffeea76807', 'organization/the-harbor-ledger', 'group/two-executives~0d2fc9', 'cited', 'p/8e62857d1128852f', 'CITE', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c2', 1, 0, 0, 0.647, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', null, null, false, 'e690360bcf529bb2'],
['r/9096c1d16465ed9a', 'organization/the-washington-post', 'group/four-people~8f5a98', 'cited', 'p/05294a58ffce6299', 'CITE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c4', 1, 0, 0, 0.225, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '49fb073590828f21']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CITED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4d257ec9c6f7f9c3', 'group/democrats', 'person/joe-biden', 'criticized', 'p/3dd7b8aab30e4c7b', 'CRITICIZE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|0588b13a715184c1#c12', 1, 0, 0, 0.493, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '6c5dbd1f84a14d5e'],
['r/873e06d7955f96d1', 'person/carla-vance', 'organization/government~69e2fe', 'criticized', 'p/59de4fb298336a0f', 'CRITICIZE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|6ecbe70c84387cb5#c13', 1, 0, 0, 0.273, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '0d536f0a4cf58604']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`CRITICIZED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fe140407d1d667c1', 'person/state-department-official~4522b0', 'object/washington-post-report', 'declined to comment on', 'p/01baeefc1324d1c5', 'DECLINE_TO_COMMENT_ON', 'denied', 'actual', false, null, null, '|d2ad808d45b48b35#c0', 1, 0, 0, 0.544, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '1c6cc500918f5246']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DECLINED_TO_COMMENT_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a4913e7594bc09ea', 'organization/court', 'policy/brightwaters-request', 'denied', 'p/8d3bcf940f03058b', 'DENY', 'affirmed', 'actual', false, null, null, '|37f710daf59ade1d#c19', 1, 0, 0, 0.542, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', null, null, false, '60a7feea4cef1095'],
['r/f8f87369fc02def8', 'place/brightwater', 'object/report', 'denied', 'p/d23bea3cf95930d3', 'DENY', 'affirmed', 'actual', false, null, null, '|ae4c282f84fb4ea9#c0', 1, 0, 0, 0.309, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', null, null, false, 'ea6759aee89f7afa']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DENIED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d12316c47958808d', 'group/four-us-officials~2b5c02', 'organization/politico', 'described to', 'p/4d54fddc3728a645', 'DESCRIBE_TO', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c11', 1, 0, 0, 0.5, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, '27742640df471a26']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DESCRIBED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8ed1673be7edd0b1', 'group/four-us-officials~2b5c02', 'object/message', 'described', 'p/e0eae5e80359bf13', 'DESCRIBE', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c11', 1, 0, 0, 0.5, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'af872b6ed934b5ac']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DESCRIBED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/538a24fe09f4d201', 'person/joe-biden', 'policy/new-policy', 'did not announce', 'p/5eac5934832f68c2', 'ANNOUNCE', 'denied', 'actual', false, null, null, '|67e9ec990abd7858#c3', 1, 0, 0, 0.562, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, '32c5f40d51f744c1']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_ANNOUNCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7c6cf2ba809a9345', 'organization/board', 'policy/proposal', 'did not approve', 'p/8e69b9542b02db4f', 'APPROVE', 'denied', 'actual', false, null, null, '|37f710daf59ade1d#c11', 1, 0, 0, 0.899, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', null, null, false, 'a1d5229b0adecda5']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_APPROVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/875469fbe5f5c3e9', 'person/helen-strand', 'event/strike', 'did not comment on', 'p/e44653f34ccbf489', 'COMMENT_ON', 'denied', 'actual', false, null, null, '|6ecbe70c84387cb5#c15', 1, 0, 0, 0.826, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '51920945774c51c8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_COMMENT_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/81395de9222191ca', 'organization/aldgate-capital', 'policy/agreement', 'did not endorse', 'p/abd9bd2cfaab5d94', 'ENDORSE', 'denied', 'actual', false, null, null, '|efacce85ae195af1#c16', 1, 0, 0, 0.226, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, 'fb6b6e96a841aafb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_ENDORSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0e2803361da265aa', 'organization/government~b2bb69', 'policy/plans', 'did not have', 'p/4fa683207ca9c7b6', 'HAVE', 'denied', 'actual', false, null, null, '|f4da8b03f6eca253#c18', 1, 0, 0, 0.374, 1, '|Northgate Times', '2024-09-04', '2024-09-04', null, null, false, '7c416a73e601d3f7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_HAVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3ac3d5518726cec7', 'person/douglas-hale', 'policy/offer', 'did not make', 'p/4c76c837b6466eb1', 'MAKE', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c5', 1, 0, 0, 0.714, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', null, null, false, '11360083b2319a0f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_MAKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4fa39ce20039d577', 'unit/israeli-military', 'policy/plan~d6d956', 'did not produce', 'p/b0ba5d03bccd1a3c', 'PRODUCE', 'denied', 'actual', false, null, null, '|3de775271e7fd2ba#c15', 1, 0, 0, 0.078, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '77acee853702f4c8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_PRODUCE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/87b935c29116d873', 'organization/union~15d742', 'policy/proposal~8ca719', 'did not receive', 'p/85b3f5375c76e9a5', 'RECEIVE', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c18', 1, 0, 0, 0.399, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', null, null, false, '960fa7037da5c66b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_RECEIVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/187a61c2b844c674', 'organization/aldgate-capital', 'policy/request-for-comment', 'did not respond to', 'p/7bb60c03ec8e8dff', 'RESPOND_TO', 'denied', 'actual', false, null, null, '|ae4c282f84fb4ea9#c22', 1, 0, 0, 0.516, 1, '|The Capital Observer', '2024-09-10', '2024-09-10', null, null, false, '65c646724c5ce315']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_RESPOND_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/272dfee3b2fcef2e', 'group/opposition', 'policy/evacuation-orders', 'did not stop', 'p/103e18deda1901d1', 'STOP', 'denied', 'actual', false, null, null, '|0588b13a715184c1#c22', 1, 0, 0, 0.614, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '4b2ccbdc02e46fd4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DID_NOT_STOP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e8eb0fa380921297', 'person/jake-sullivan', 'object/politico-report', 'dismissed', 'p/ac6345b93a913f1c', 'DISMISS', 'affirmed', 'actual', false, 'REJECT', -2.0, '|67e9ec990abd7858#c5', 1, 0, 0, 0.493, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'e4f48b4f9844f1bd']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DISMISSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/020ed0e2d0e530f0', 'place/corvane-line', 'object/three-vessels', 'diverted', 'p/ee74a9ef1362e72c', 'DIVERT', 'affirmed', 'actual', true, null, null, '|f4da8b03f6eca253#c13', 1, 0, 0, 0.468, 1, '|Northgate Times', '2024-09-04', '2024-09-04', null, null, false, '8be987505ed757c3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`DIVERTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/486f9c1d0da44825', 'person/joe-biden', 'group/democrats', 'faced from', 'p/564cfffc8ab0c6c1', 'FACE_FROM', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c11', 1, 0, 0, 0.507, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '0795fc040dcb5681']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FACED_FROM` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/80e083d06ef0e3e2', 'policy/lines', 'event/long-dispute', 'feared', 'p/cc2f74a6d5ae487f', 'FEAR', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c12', 1, 0, 0, 0.208, 1, '|Northgate Times', '2024-09-04', '2024-09-04', null, null, false, 'ea228cb57e205a3d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FEARED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7eb62d665d4d10b2', 'group/million-palestinians~0f0176', 'place/north', 'fled from', 'p/0ae47a1ace86743d', 'FLEE_FROM', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c12', 1, 0, 0, 0.864, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, 'e1b439834f323424']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`FLED_FROM` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/268e5643939f046e', 'person/benjamin-netanyahu', 'policy/campaign-against-hamas', 'handled', 'p/ec7be475873d90af', 'HANDLE', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c10', 1, 0, 1, 0.364, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '301b9244663d85ab']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HANDLED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/87aeb0fe3301aca7', 'person/yahya-sinwar', 'organization/hamas', 'has role', 'p/c7978ee0dc896334', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c21', 1, 0, 1, 0.684, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, 'c29609868be0038f'],
['r/616b97c1b63ef49d', 'person/yoav-gallant', 'place/israel', 'has role', 'p/61334ca29eab5b0c', 'HAS_ROLE', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c0', 1, 0, 1, 0.808, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, 'af06798d85db5748']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HAS_ROLE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/527536e3b569888b', 'group/hamas-fighters~58cd50', 'group/population', 'hid among', 'p/a38e8b4e15d3a27c', 'HIDE_AMONG', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c18', 1, 0, 0, 0.516, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, 'd0f895eee6bbad4c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HID_AMONG` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b92465d861d003c9', 'group/american-officials~779c5a', 'place/israel', 'hoped to persuade', 'p/c48caf752586730b', 'HOPE_TO_PERSUADE', 'affirmed', 'wished', false, null, null, '|d2ad808d45b48b35#c6', 1, 0, 0, 0.471, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'decacae35e1f2c8d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`HOPED_TO_PERSUADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a007fcdca4d6385d', 'place/israel', 'policy/operation', 'if agreed to limit', 'p/b28bc3ea81419017', 'AGREE_TO_LIMIT', 'open', 'possible', false, null, null, '|1e597f30a3b96fb6#c2', 1, 0, 0, 0.491, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '14ee10c15280c0df']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_AGREED_TO_LIMIT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a9bcefcf425635fe', 'group/members', 'event/vote', 'if approved in', 'p/d86cfccf45af997b', 'APPROVE_IN', 'open', 'possible', false, null, null, '|efacce85ae195af1#c7', 1, 0, 0, 0.587, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, 'e05b1af5207b1b86']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_APPROVED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/871d8a610efa5bfa', 'organization/brightwater', 'policy/automation-plan', 'if dropped', 'p/37e8ce5d58d69f66', 'DROP', 'open', 'possible', false, null, null, '|6ecbe70c84387cb5#c9|a5df06daf36fb3b9#c9', 2, 0, 0, 0.782, 2, '|Meridian Wire|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '4e92556adb8ce0a6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_DROPPED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c18a4d615b05d6e1', 'group/soldiers~12c1ee', 'place/port', 'if entered', 'p/7d4844fb5ac0190f', 'ENTER', 'open', 'possible', false, null, null, '|3ad4cf08c80e7cd1#c19', 1, 0, 0, 0.859, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, 'd5e17fc1957920b9']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_ENTERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/139e6e4e20ac94f1', 'object/sensitive-intelligence', 'event/full-invasion-of-rafah', 'if held from', 'p/d289be83631b9461', 'HOLD_FROM', 'open', 'possible', false, null, null, '|fa335865584ec74e#c2', 1, 0, 0, 0.493, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '9cc1953a8747eb24']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_HELD_FROM` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f0631f0b78cb4a7d', 'unit/forces', 'place/rafah', 'if launched on', 'p/1e9ec5f0c4ec7ba9', 'LAUNCH_ON', 'open', 'possible', false, null, null, '|0588b13a715184c1#c2', 1, 0, 0, 0.421, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '74306e26a0a10807']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/dfcff8d19872a036', 'place/israel', 'event/major-campaign-in-the-city', 'if launched', 'p/1c9fb4306866f638', 'LAUNCH', 'open', 'possible', false, null, null, '|67e9ec990abd7858#c7', 1, 0, 0, 0.584, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'e44748ba3d77486b'],
['r/00211d3e55568cbb', 'unit/forces', 'event/full-assault', 'if launched', 'p/722458755bdedac6', 'LAUNCH', 'open', 'possible', false, null, null, '|0588b13a715184c1#c2', 1, 0, 0, 0.421, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '56b2890df556a93a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_LAUNCHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/131d79a04d8644b6', 'place/israel', 'policy/credible-plan', 'if presented', 'p/994a2f6fa772554d', 'PRESENT', 'open', 'possible', false, null, null, '|7692aa2c67bce030#c26', 1, 0, 0, 0.436, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '4531b9ae120d9bb4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_PRESENTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/989e1d0f4549e579', 'place/brightwater', 'policy/plan', 'if withdrew', 'p/eb0a919e945c86c2', 'WITHDRAW', 'open', 'possible', false, null, null, '|6f450208f984b15f#c3', 1, 0, 0, 0.598, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', null, null, false, '93eacfd39b7104bf']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`IF_WITHDREW` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/80b3ca8b16e5654c', 'person/ruth-castellano', 'event/march', 'joined', 'p/465fc0cc3ebc3eb6', 'JOIN', 'affirmed', 'actual', false, 'PROTEST', -5.0, '|31d0ceeaef990ac8#c15', 1, 0, 0, 0.455, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', null, null, false, '1a69bdebd7b4011f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`JOINED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/56de2df70cd65051', 'organization/hamas', 'place/rafah', 'kept in', 'p/0ddc437a59b0b77f', 'KEEP_IN', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c23', 1, 0, 0, 0.6, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, 'f07333b37510e016']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KEPT_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a5b9b40dc27278b1', 'organization/hamas', 'unit/brigades', 'kept', 'p/c90215b80705b848', 'KEEP', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c23', 1, 0, 0, 0.6, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '9b51a6fa48d4dd4d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KEPT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3ee3c44e7b770aa6', 'event/war', 'group/more-than-35-000-people~6d63f2', 'killed', 'p/b63c7c20addf948e', 'KILL', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c21', 1, 0, 0, 0.648, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '614ec80de5f491a7'],
['r/db2e5f79f2f11128', 'place/israel', 'group/more-than-1-100-people~ab70ba', 'killed', 'p/0f205991de88f8d7', 'KILL', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c23', 1, 0, 0, 0.436, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '71384b396c3ae765']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`KILLED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e814734bd44a983d', 'person/amara-okafor', 'event/talks~87ceaa', 'led', 'p/ed80bee785d891f0', 'LEAD', 'affirmed', 'actual', false, null, null, '|efacce85ae195af1#c1', 1, 0, 1, 0.382, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, '5a55b81a4094e01d'],
['r/472cbfd1458c5460', 'person/carla-vance', 'group/opposition~104be7', 'led', 'p/15a8f12dc53f2a1e', 'LEAD', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c26', 1, 0, 0, 0.11, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, 'd586ed5b862365a3']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2f574d11ea9066a9', 'object/eleven-ships', 'place/bay', 'left to wait in', 'p/ea84e1dd4ee71e50', 'WAIT_IN', 'affirmed', 'possible', false, null, null, '|6ecbe70c84387cb5#c5', 1, 0, 0, 0.314, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '03e01e1819dc3473'],
['r/bb40115d05309c11', 'object/eleven-ships~648c57', 'place/bay~e28096', 'left to wait in', 'p/d3bb468f528e6751', 'WAIT_IN', 'affirmed', 'possible', false, null, null, '|a5df06daf36fb3b9#c5', 1, 0, 0, 0.314, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', null, null, false, 'ed7fdb293ec13954']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LEFT_TO_WAIT_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/715f6e4ead2952eb', 'place/countrys-largest-grain-port', 'place/country~12742c', 'located in', 'p/3b60809f70d7e69e', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c1', 1, 0, 1, 0.868, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', null, null, false, 'd1e5070840f851d2'],
['r/9832914fdf6162f0', 'place/countrys-largest-grain-port', 'place/country', 'located in', 'p/72c63f827885279a', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c1', 1, 0, 1, 0.868, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '0fd5973b9c268c1d'],
['r/5140e6fbb49ab49d', 'place/north', 'place/gaza', 'located in', 'p/73df31563755b50d', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c13', 1, 0, 1, 0.956, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '97c0f89e523e9b5a'],
['r/7c6d64a870fc5bb4', 'place/north~cd4f6d', 'place/gaza', 'located in', 'p/b01a006225e056ce', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c16', 1, 0, 1, 0.779, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '8e34ef26d75aa710'],
['r/a387e2a4f2d983f6', 'place/office~6faf19', 'place/qatar', 'located in', 'p/dc3e90192875ea35', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c24', 1, 0, 1, 0.779, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '63f171d4a5ffe43b'],
['r/afd03d1eed619e92', 'place/place', 'place/gaza', 'located in', 'p/66bf63c510ff26e3', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c9', 1, 0, 1, 0.895, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '939ed778eb055c5f'],
['r/290850daec9a722e', 'place/port~0df939', 'place/castermouth', 'located in', 'p/6933c6af7fad8482', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c0', 1, 0, 1, 0.895, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', null, null, false, '708b2650426309b4'],
['r/9646699afbb6cbab', 'place/rafah', 'place/gaza', 'located in', 'p/e3c4091e08d014a9', 'LOCATED_IN', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c3', 1, 0, 1, 0.944, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '22bcd1c35382839c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`LOCATED_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/68ab543b859ca7c3', 'place/washington', 'event/raids', 'may accept', 'p/20d4e673be2a5e95', 'ACCEPT', 'affirmed', 'possible', false, null, null, '|3de775271e7fd2ba#c6', 1, 0, 0, 0.272, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '16392c1f55c548ef']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_ACCEPT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/881d52e7a32afa52', 'event/invasion', 'event/disaster', 'may become', 'p/86777832f9efb1b6', 'BECOME', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c21', 1, 0, 0, 0.613, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '09fa144105777172']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_BECOME` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/88a9fe0849f49ae3', 'place/israel', 'policy/narrower-operation', 'may carry out', 'p/8839b8e5d6b3b84c', 'CARRY_OUT', 'affirmed', 'wished', false, null, null, '|d2ad808d45b48b35#c7', 1, 0, 0, 0.373, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'a41b5939e4266edf']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_CARRY_OUT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/9d67ee1f9cf7c3cf', 'organization/company~19fa43', 'policy/automation-plan', 'may pause', 'p/690281783a777f6a', 'PAUSE', 'affirmed', 'possible', false, null, null, '|31d0ceeaef990ac8#c0', 1, 0, 0, 0.497, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', null, null, false, '9a6d2c507809dbcb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_PAUSE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/bf191a71379cdc54', 'event/all-out-assault', 'event/conflict', 'may spread', 'p/fd590811728a2b52', 'SPREAD', 'affirmed', 'possible', false, null, null, '|1e597f30a3b96fb6#c7', 1, 0, 0, 0.336, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '95f231793be5885e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MAY_SPREAD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/896e5f33618fd17e', 'person/amara-okafor', 'organization/parties', 'met', 'p/9d585dd932128072', 'MEET', 'affirmed', 'actual', false, 'CONSULT', 2.5, '|f4da8b03f6eca253#c7', 1, 0, 0, 0.495, 1, '|Northgate Times', '2024-09-04', '2024-09-04', null, null, false, 'b40386bbda0d45d4']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MET` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2d10ac96e83b02c1', 'organization/government', 'place/rafah', 'must invade', 'p/e964bc5c87d3bea8', 'INVADE', 'affirmed', 'required', false, null, null, '|0588b13a715184c1#c16', 1, 0, 0, 0.391, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '7990ce04a5e2d9f7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`MUST_INVADE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a87622ae63e10e1a', 'organization/biden-administration', 'place/israel', 'offered', 'p/b40b35709d9fe83e', 'OFFER', 'affirmed', 'actual', true, 'AGREE', 2.5, '|fa335865584ec74e#c0', 1, 0, 0, 0.643, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '00cdafbada249271'],
['r/73de9529643a8d9d', 'place/brightwater', 'group/dockworkers~63557d', 'offered', 'p/adfe815129696e5c', 'OFFER', 'affirmed', 'actual', false, 'AGREE', 2.5, '|f4da8b03f6eca253#c0', 1, 0, 0, 0.266, 1, '|Northgate Times', '2024-09-04', '2024-09-04', null, null, false, '7dc57b0099c09581']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OFFERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/359ddfe5487cefcc', 'place/brightwater', 'place/four-of-the-six-terminals', 'operated', 'p/b014188f6c6a88c5', 'OPERATE', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c14', 1, 0, 0, 0.225, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', null, null, false, '6abd9c9f138ae08d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OPERATED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/2fe816107159222a', 'place/rafah', 'policy/plan~11e926', 'opposed', 'p/d9bf6d1631f453b1', 'OPPOSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|0588b13a715184c1#c21', 1, 0, 1, 0.845, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, 'f595cb73d7317328'],
['r/d4cba8d79c7d5521', 'place/washington', 'event/offensive-in-the-city', 'opposed', 'p/930537a1908f57f0', 'OPPOSE', 'affirmed', 'actual', true, 'ACCUSE', -3.0, '|7692aa2c67bce030#c25', 1, 0, 0, 0.648, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, 'fba331e73928a0c3'],
['r/1177a0621326a130', 'policy/limited-operation-in-rafah', 'event/full-scale-offensive-in-the-crowded-city', 'opposed', 'p/e3bc723251e31af5', 'OPPOSE', 'affirmed', 'actual', false, 'ACCUSE', -3.0, '|3de775271e7fd2ba#c1', 1, 0, 0, 0.498, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '737bc22469ab386a']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`OPPOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7ac89c9e6fa5e1f4', 'person/benjamin-netanyahu', 'event/airstrikes', 'ordered', 'p/0caa087094fbfc45', 'ORDER', 'affirmed', 'actual', false, 'REQUEST', 0.0, '|1e597f30a3b96fb6#c9', 1, 0, 0, 0.457, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '45f4a05483572a7d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`ORDERED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/9bb0fe1a4a3058ad', 'group/american-officials~258fc9', 'place/united-states', 'part of', 'p/2f56484c64538260', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c8', 1, 0, 1, 0.956, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '42c1a05c780ba286'],
['r/63a16d238abe7a95', 'group/american-officials~779c5a', 'place/united-states', 'part of', 'p/e2e692c774fb5e5d', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c5', 1, 0, 1, 0.94, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'efe5b1a00b6fe5b9'],
['r/1b720d6f313e5469', 'group/dockworkers~63557d', 'place/terminals', 'part of', 'p/f2e6ab6d8665500b', 'PART_OF', 'affirmed', 'actual', false, null, null, '|f4da8b03f6eca253#c1', 1, 0, 1, 0.918, 1, '|Northgate Times', '2024-09-04', '2024-09-04', null, null, false, '85ddc043efcf18b0'],
['r/76cdcfae4e8ce367', 'group/four-us-officials~2b5c02', 'place/united-states', 'part of', 'p/8e39af407b16d1e1', 'PART_OF', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c10', 1, 0, 1, 0.918, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, '7853ca21a9d099c9'],
['r/a62be1047fac2cff', 'group/four-us-officials~e650cd', 'place/united-states', 'part of', 'p/d261f2e9f38bc3a6', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c4', 1, 0, 1, 0.956, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, 'c2e8711b8307a3e0'],
['r/edf32b8bf9aebd26', 'group/hamas-fighters~58cd50', 'organization/hamas', 'part of', 'p/0cb1d1c6f9394f58', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c17', 1, 0, 1, 0.567, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '58edba6647385ae9'],
['r/01e47d74b6cd9650', 'group/hamas-leaders~ff4653', 'organization/hamas', 'part of', 'p/cfedd0fdc65bdbba', 'PART_OF', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c1', 1, 0, 1, 0.884, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '12a5b4d68d4518d3'],
['r/dd5c13a04c65d104', 'group/hamas-militants~362ef7', 'organization/hamas', 'part of', 'p/ee41769708a90d99', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c17', 1, 0, 1, 0.516, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'e221598ae7f98f65'],
['r/d3597f9d2a2f8c21', 'group/israeli-officials~71d37a', 'place/israel', 'part of', 'p/934cfccfbc648a44', 'PART_OF', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c18', 1, 0, 1, 0.944, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '506b4c9d5ec4d201'],
['r/7fea7e6e35dc22e3', 'group/members', 'organization/federation-of-dock-and-harbor-workers', 'part of', 'p/7fb6e34573243608', 'PART_OF', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c6|efacce85ae195af1#c6', 2, 0, 2, 0.956, 2, '|Northgate Times|The Harbor Ledger', '2024-09-02', '2024-09-16', null, null, false, '30c68367613c2b94'],
['r/4f96bd59bf10d545', 'group/opposition', 'place/rafah', 'part of', 'p/c9c4cb8b3e590aed', 'PART_OF', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c20', 1, 0, 1, 0.944, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, 'dde7f8263ea4a3fe'],
['r/c431467e6ac5002a', 'group/two-israeli-officials~aa4c2d', 'place/israel', 'part of', 'p/49ed9186b404fb9e', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c16', 1, 0, 1, 0.956, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, 'c6030bb577b29d7b'],
['r/45bb87d6bbfb44b0', 'group/us-officials~b0aa28', 'place/united-states', 'part of', 'p/1dd0a399f73091bc', 'PART_OF', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c12', 1, 0, 1, 0.868, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, 'c0acc8d01cbefe5b'],
['r/c0db92c910c23ecb', 'unit/brigades', 'organization/hamas', 'part of', 'p/2cd0dfc6c25d85a5', 'PART_OF', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c24', 1, 0, 1, 0.956, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '9b19c349ab440615'],
['r/edd6031fe6830135', 'unit/israeli-army', 'place/israel', 'part of', 'p/fc5fe6d856a9161a', 'PART_OF', 'affirmed', 'actual', false, null, null, '|7692aa2c67bce030#c16', 1, 0, 1, 0.956, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, 'b0b6469846c6c9ce'],
['r/dcdb3bb23557822f', 'unit/israeli-military', 'place/israel', 'part of', 'p/eb6f21dcc57776f1', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c14', 1, 0, 1, 0.956, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '42d7000c0c310da6'],
['r/4c604ef1573838a6', 'unit/israeli-troops', 'place/israel', 'part of', 'p/3758d4c97f164a0d', 'PART_OF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c13', 1, 0, 1, 0.944, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '8b04114036ed88e2'],
['r/a879d514700f92d8', 'unit/last-four-battalions-of-hamas', 'organization/hamas', 'part of', 'p/2b5aafcff5daedd4', 'PART_OF', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c11|7692aa2c67bce030#c5', 2, 0, 2, 0.956, 2, '|Globe Dispatch|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '1a7ecc6c7b366498']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PART_OF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/bfd7c199270a4d3e', 'organization/administration', 'object/shipment', 'paused', 'p/a7b0a6bc43623968', 'PAUSE', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c3', 1, 0, 0, 0.815, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '09004562edeb1809']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PAUSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a0a8698875b7c904', 'organization/three-other-unions', 'event/strike', 'pledged to join', 'p/fb831d920386905e', 'PLEDGE_TO_JOIN', 'affirmed', 'planned', true, 'THREATEN', -3.5, '|3ad4cf08c80e7cd1#c18', 1, 0, 0, 0.503, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '0cd8be2b9cf1ead6']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PLEDGED_TO_JOIN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/efa0e38b1d17823a', 'group/american-officials~258fc9', 'place/tent-cities', 'proposed', 'p/7844df673a6ba9f0', 'PROPOSE', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c9', 1, 0, 0, 0.845, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, 'c833d4b21838c1b0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`PROPOSED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/66f2b23be19c441d', 'organization/brightwater', 'place/four-terminals', 'ran', 'p/ecc2bbc611792547', 'RUN', 'affirmed', 'actual', false, null, null, '|6ecbe70c84387cb5#c4', 1, 0, 1, 0.437, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, '516753ecbe7a0662'],
['r/cf47c533188adcdc', 'organization/brightwater', 'place/four-terminals~9fa85f', 'ran', 'p/731c1401e461dc6e', 'RUN', 'affirmed', 'actual', false, null, null, '|a5df06daf36fb3b9#c4', 1, 0, 1, 0.437, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', null, null, false, '3549a1103725fc4c'],
['r/490e90902a220a63', 'organization/hamas', 'place/office~6faf19', 'ran', 'p/a0661829d7b0d8b6', 'RUN', 'affirmed', 'actual', false, null, null, '|fa335865584ec74e#c23', 1, 0, 0, 0.456, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '1083ff02f50cfb04']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`RAN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f6eb8c2d6aab5d11', 'place/brightwater', 'policy/tentative-agreement', 'reached', 'p/2a023114291a3ac0', 'REACH', 'affirmed', 'actual', false, 'AGREE', 2.5, '|efacce85ae195af1#c0', 1, 0, 0, 0.28, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, '2bc0cbc61c2d3961']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REACHED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/64f6bee244c4e351', 'person/benjamin-netanyahu', 'policy/campaign', 'refused to halt', 'p/a649ebf9073cc842', 'REFUSE_TO_HALT', 'denied', 'actual', false, null, null, '|1e597f30a3b96fb6#c10', 1, 0, 0, 0.683, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, 'a7ac482827efd1db']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REFUSED_TO_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1ed335ed435a59bd', 'place/brightwater', 'event/vote', 'regretted', 'p/ec3f47437152c7b0', 'REGRET', 'affirmed', 'actual', false, null, null, '|6f450208f984b15f#c16', 1, 0, 0, 0.856, 1, '|The Harbor Ledger', '2024-09-02', '2024-09-02', null, null, false, '06a181dd839daeba']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REGRETTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/1d819b938a1f0029', 'person/benjamin-netanyahu', 'policy/calls-for-a-ceasefire', 'rejected', 'p/97bf0c9b8455d7b6', 'REJECT', 'affirmed', 'actual', false, 'REJECT', -2.0, '|0588b13a715184c1#c14', 1, 0, 0, 0.444, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '24c45bd53b609e76']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`REJECTED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c297c8142987c495', 'event/october-7-attack-on-israel', 'event/war', 'set off', 'p/0d51376a87f8f0e6', 'SET_OFF', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c22', 1, 0, 0, 0.504, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '0252c7cda64cc324']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SET_OFF` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/71454c6b80841ced', 'group/officials~adeaf8', 'policy/condition-of-anonymity', 'spoke on', 'p/e9372100f2d3281e', 'SPEAK_ON', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c8', 1, 0, 0, 0.944, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, 'f64ff3e976839600']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SPOKE_ON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/c7f5f70439011424', 'person/yoav-gallant', 'group/soldiers~ca248d', 'spoke to', 'p/c9dba64937636188', 'SPEAK_TO', 'affirmed', 'actual', false, 'CONSULT', 2.5, '|7692aa2c67bce030#c7', 1, 0, 0, 0.55, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '1e526084b9a8b6c5']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`SPOKE_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7ba253640e30b4d1', 'unit/israeli-troops', 'place/north~cd4f6d', 'struck', 'p/828e9e48f6b20b05', 'STRIKE', 'affirmed', 'actual', false, 'ASSAULT', -9.0, '|d2ad808d45b48b35#c15', 1, 0, 0, 0.588, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'a719db16cb9f6660']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`STRUCK` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/19c928d1a14d5552', 'person/douglas-hale', 'person/mediator~43c6a1', 'thanked', 'p/fc2c7dc7d98cf533', 'THANK', 'affirmed', 'actual', false, 'SUPPORT', 5.0, '|efacce85ae195af1#c14', 1, 0, 0, 0.477, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, '324f7b078b184a7e']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`THANKED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6eb7fde70adf76d5', 'group/top-aides~95affe', 'group/israeli-counterparts~faaa72', 'told', 'p/c84a88242c5dd31a', 'TELL', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c5', 1, 0, 0, 0.384, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '8ec53517d9da10a5'],
['r/aa6448b413b951b2', 'group/two-israeli-officials~aa4c2d', 'organization/politico', 'told', 'p/edb0f141217a9252', 'TELL', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c17', 1, 0, 0, 0.83, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, 'a0f1a388f7350831'],
['r/956b0446cec3ebc2', 'person/helen-strand', 'organization/parliament', 'told', 'p/6fa82ce7cc72b469', 'TELL', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c7', 1, 0, 0, 0.895, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, 'db40d6287f856979'],
['r/c6280297e37d2e7c', 'person/jake-sullivan', 'group/reporters~25f584', 'told', 'p/5c28b6753c576928', 'TELL', 'affirmed', 'actual', false, null, null, '|67e9ec990abd7858#c4', 1, 0, 0, 0.375, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'b7a3f6ae1253529d'],
['r/f94f105b8a79feb0', 'person/joe-biden', 'organization/cnn', 'told', 'p/70299f44335b7702', 'TELL', 'affirmed', 'actual', false, null, null, '|0588b13a715184c1#c0', 1, 0, 0, 0.83, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '60f6d339967a6755'],
['r/ea08df04dc92b630', 'person/peter-lindqvist', 'group/lawmakers~e5eb80', 'told', 'p/1e044548dd6b3e12', 'TELL', 'affirmed', 'actual', false, null, null, '|31d0ceeaef990ac8#c7', 1, 0, 0, 0.709, 1, '|The Eastern Courier', '2024-09-09', '2024-09-09', null, null, false, '447a1be997a0c697'],
['r/a3d8caf3b818f98f', 'person/state-department-official~4522b0', 'person/observer~f94a93', 'told', 'p/1870b39cbb6b26c4', 'TELL', 'affirmed', 'actual', false, null, null, '|d2ad808d45b48b35#c10', 1, 0, 0, 0.94, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'ab8dc10efce59321']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`TOLD` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/b70afa60a1451fa1', 'person/benjamin-netanyahu', 'place/rafah', 'vowed to send into', 'p/f4a93782cab8412b', 'VOW_TO_SEND_INTO', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c13', 1, 0, 0, 0.355, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '1f83a7291fd0c4f0']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`VOWED_TO_SEND_INTO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f225ba25fa39f1d6', 'person/benjamin-netanyahu', 'unit/troops', 'vowed to send', 'p/a394fd0f5fa35243', 'VOW_TO_SEND', 'affirmed', 'planned', false, 'THREATEN', -3.5, '|0588b13a715184c1#c13', 1, 0, 0, 0.355, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, 'dbaa21ae5b491764']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`VOWED_TO_SEND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/6b560955e009fbb2', 'place/israel', 'place/rafah', 'warned against invading', 'p/3dd170ddc5851612', 'INVADE', 'denied', 'asked', false, null, null, '|3de775271e7fd2ba#c20', 1, 0, 0, 0.299, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, 'e49ff0e9557232ed']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED_AGAINST_INVADING` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/261979659d6f85e2', 'organization/several-european-governments', 'event/invasion-of-the-city', 'warned against', 'p/568267dde3a226b1', 'WARN_AGAINST', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c21', 1, 0, 0, 0.504, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '61c2c47f44f1f487']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED_AGAINST` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0e4c9856b3fd0bd4', 'organization/several-european-governments', 'place/israel', 'warned', 'p/1ad134cd52207f83', 'WARN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c21', 1, 0, 0, 0.504, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '92611b0ef0e17a46'],
['r/b0de07bb847b00b0', 'organization/white-house', 'place/israel', 'warned', 'p/dc17c97d4167125f', 'WARN', 'affirmed', 'actual', false, null, null, '|3de775271e7fd2ba#c19', 1, 0, 0, 0.527, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, '2c0bfc6e055844fe'],
['r/230aea513f015d4c', 'place/other-countries', 'place/israel', 'warned', 'p/ac02d28185f0a62f', 'WARN', 'affirmed', 'actual', false, null, null, '|1e597f30a3b96fb6#c20', 1, 0, 0, 0.391, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '01c4e2eb2ca8035f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WARNED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/bfaea74922e54555', 'place/place', 'group/militants~402a42', 'was not safe for', 'p/6ad947eabaeb42a6', 'BE_SAFE_FOR', 'denied', 'actual', false, null, null, '|7692aa2c67bce030#c10', 1, 0, 0, 0.678, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '665fce2ea7c9ab80']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WAS_NOT_SAFE_FOR` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/90cb5f853b6e2a1f', 'person/helen-strand', 'person/patient~e0363e', 'was', 'p/3580417e091455d5', 'BE', 'affirmed', 'actual', false, null, null, '|3ad4cf08c80e7cd1#c6', 1, 0, 0, 0.221, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '414003a0dd785d9d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WAS` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/78d58895aa82142b', 'place/israel', 'policy/offer~bb3796', 'whether agreed to', 'p/a8e4c5463cd6e49a', 'AGREE_TO', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c12', 1, 0, 0, 0.503, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'd9e987415de09c93']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_AGREED_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/5a6111298cf0740f', 'place/united-states', 'event/invasion-of-rafah', 'whether aimed to limit', 'p/8321e9f87d3694a8', 'LIMIT', 'open', 'planned', false, null, null, '|d2ad808d45b48b35#c2', 1, 0, 0, 0.713, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'f7413e2cce787217']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_AIMED_TO_LIMIT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/0db0478403f3c42c', 'place/united-states', 'place/israel', 'whether shared with', 'p/0f059fac12436020', 'SHARE_WITH', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c1', 1, 0, 0, 0.25, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, 'ef0e39f3fe08d4cc']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_SHARED_WITH` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/63743fe2e020e4ba', 'place/united-states', 'object/intelligence', 'whether shared', 'p/6a7235b75c313e99', 'SHARE', 'open', 'actual', false, null, null, '|d2ad808d45b48b35#c1', 1, 0, 0, 0.25, 1, '|The Capital Observer', '2024-05-14', '2024-05-14', null, null, false, '450cab83d84b4f1d']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_SHARED` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/349bcf7444e67970', 'person/prime-minister~58b4a1', 'policy/american-conditions', 'whether will take', 'p/457d29876afba48f', 'TAKE', 'open', 'planned', false, null, null, '|1e597f30a3b96fb6#c14', 1, 0, 0, 0.516, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '3cfc6d2b3a32724c']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_WILL_TAKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7fd1fa7473a98f6e', 'event/limited-raids', 'group/civilians~4542ca', 'whether would spare', 'p/5493563122372803', 'SPARE', 'open', 'conditional', false, null, null, '|fa335865584ec74e#c16', 1, 0, 0, 0.815, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, '285a5cb8a4a54831']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WHETHER_WOULD_SPARE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/276744cb3fc8703d', 'organization/company~9b42a2', 'policy/deal~adb8ae', 'will delay under', 'p/7134574f4a4ae645', 'DELAY_UNDER', 'affirmed', 'planned', false, null, null, '|efacce85ae195af1#c2', 1, 0, 0, 0.745, 1, '|Northgate Times', '2024-09-16', '2024-09-16', null, null, false, '117aba107283a7bf']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_DELAY_UNDER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/508154278e35906e', 'place/united-states', 'object/valuable-intelligence', 'will give', 'p/1e76d6d10024ddb5', 'GIVE', 'affirmed', 'planned', true, null, null, '|1e597f30a3b96fb6#c0', 1, 0, 0, 0.389, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '9deba5f57c383ae6'],
['r/dbab59045a7bf803', 'place/united-states', 'place/israel', 'will give', 'p/866cc7a04312a0f8', 'GIVE', 'affirmed', 'planned', true, 'AGREE', 2.5, '|1e597f30a3b96fb6#c0|1e597f30a3b96fb6#c1', 2, 0, 0, 0.491, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '4fd1fd7baaea4dbf']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_GIVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8bbe8f83b4af4025', 'organization/union', 'place/port~aa7417', 'will keep', 'p/227b7edef6330ca2', 'KEEP', 'affirmed', 'planned', true, null, null, '|6ecbe70c84387cb5#c7', 1, 0, 0, 0.359, 1, '|The Daily Lantern', '2024-09-05', '2024-09-05', null, null, false, 'ce4b2545264896f7'],
['r/5e25ee84e194343d', 'organization/union~71adc1', 'place/port~38cec7', 'will keep', 'p/c2438b678b9d7fd1', 'KEEP', 'affirmed', 'planned', true, null, null, '|a5df06daf36fb3b9#c7', 1, 0, 0, 0.359, 1, '|Meridian Wire', '2024-09-05', '2024-09-05', null, null, false, '7a624527032b2d45']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WILL_KEEP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d34d1254c1773551', 'policy/law', 'group/soldiers~26b889', 'would allow', 'p/e11ff4cb724c2f93', 'ALLOW', 'affirmed', 'conditional', false, 'CONCEDE', 4.5, '|3ad4cf08c80e7cd1#c11', 1, 0, 0, 0.918, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '8a6cdb4c4cec828b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_ALLOW` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/75c77ca5787fa769', 'person/joe-biden', 'policy/conditions-on-military-aid', 'would consider', 'p/aaad667ecb736116', 'CONSIDER', 'affirmed', 'conditional', true, null, null, '|67e9ec990abd7858#c6', 1, 0, 0, 0.543, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, '67bb5089a05a2cc7']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CONSIDER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/023cb1ebc2bee769', 'place/united-states', 'object/iron-dome-interceptors', 'would continue to supply', 'p/d5ccff4e9ce25f18', 'CONTINUE_TO_SUPPLY', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|0588b13a715184c1#c5', 1, 0, 0, 0.419, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '79e194f24014f988']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CONTINUE_TO_SUPPLY` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/a517131c52734b1f', 'event/assault-on-rafah', 'policy/red-line', 'would cross', 'p/db43d5d263552029', 'CROSS', 'affirmed', 'conditional', false, null, null, '|67e9ec990abd7858#c2', 1, 0, 0, 0.798, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'a6aaa633bd117b9f']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_CROSS` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7aaa1f6d06612738', 'unit/troops~010b63', 'place/rafah', 'would enter', 'p/e076f74f448950b3', 'ENTER', 'affirmed', 'conditional', false, null, null, '|7692aa2c67bce030#c2', 1, 0, 0, 0.403, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '16bb39a0fe901738']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_ENTER` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/3aa956db1aa56815', 'place/israel', 'object/groups-tunnels', 'would find', 'p/4bd7b5aab4525dd9', 'FIND', 'affirmed', 'conditional', false, null, null, '|fa335865584ec74e#c6', 1, 0, 0, 0.329, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, 'e9f0c23b1d836c7b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_FIND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/869d7ebfda1efa08', 'person/joe-biden', 'place/israel', 'would halt to', 'p/236478b51eb896e9', 'HALT_TO', 'affirmed', 'conditional', true, null, null, '|0588b13a715184c1#c1', 1, 0, 0, 0.473, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, '6397378ed37f524b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HALT_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/4789aa602203615e', 'person/joe-biden', 'object/delivery', 'would halt', 'p/1aca050346bf2da5', 'HALT', 'affirmed', 'conditional', true, null, null, '|0588b13a715184c1#c1', 1, 0, 0, 0.473, 1, '|The Daily Lantern', '2024-05-09', '2024-05-09', null, null, false, 'e8cd79c66031a5d5']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HALT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/949800a8db8e2f2b', 'place/united-states', 'place/israel', 'would help', 'p/d4d4eedc411fff15', 'HELP', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|fa335865584ec74e#c5', 1, 0, 0, 0.683, 1, '|Northgate Times', '2024-05-12', '2024-05-12', null, null, false, 'adcba161571ab076']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_HELP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/d0cd7af85b77b234', 'organization/government~7a9a63', 'policy/ports-act', 'would invoke', 'p/a2b59ab9b8afbb85', 'INVOKE', 'affirmed', 'conditional', true, null, null, '|3ad4cf08c80e7cd1#c1', 1, 0, 0, 0.344, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '94e4b0f7c84d2e68']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_INVOKE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e6dce2692060f16b', 'unit/israeli-army', 'unit/forces~28bd64', 'would move', 'p/449a4b87b93f6261', 'MOVE', 'affirmed', 'conditional', false, 'THREATEN', -3.5, '|7692aa2c67bce030#c17', 1, 0, 0, 0.531, 1, '|Globe Dispatch', '2024-03-13', '2024-03-13', null, null, false, '602c39239a6c25fb']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_MOVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7d2d1fbca25fa20f', 'person/joe-biden', 'place/israel', 'would not abandon', 'p/467801b9c60eb9b9', 'ABANDON', 'denied', 'conditional', false, null, null, '|67e9ec990abd7858#c13', 1, 0, 0, 0.822, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, 'd7abdf3a05876916']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_NOT_ABANDON` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/7c9b30d4f8992f59', 'unit/troops~faaadd', 'event/dispute', 'would not solve', 'p/684fa9a6a30fbfdf', 'SOLVE', 'denied', 'conditional', false, null, null, '|3ad4cf08c80e7cd1#c17', 1, 0, 0, 0.785, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '5b87d4d35bc7d1e8']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_NOT_SOLVE` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/8ea1670a1c8e12ae', 'place/brightwater', 'person/mediator~494ec1', 'would present to', 'p/9d2335f241bcc066', 'PRESENT_TO', 'affirmed', 'conditional', false, null, null, '|37f710daf59ade1d#c3', 1, 0, 0, 0.305, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', null, null, false, 'b23f239945873bae']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_PRESENT_TO` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fcc279006dcfe38c', 'place/brightwater', 'policy/proposal', 'would present', 'p/05e9f5cba0660f90', 'PRESENT', 'affirmed', 'conditional', false, null, null, '|37f710daf59ade1d#c3', 1, 0, 0, 0.305, 1, '|The Harbor Ledger', '2024-09-09', '2024-09-09', null, null, false, '17965f4bb62f62e5']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_PRESENT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/f610588694d594e3', 'organization/government~7a9a63', 'unit/army', 'would send', 'p/332944c309dac72e', 'SEND', 'affirmed', 'conditional', true, 'THREATEN', -3.5, '|3ad4cf08c80e7cd1#c2', 1, 0, 0, 0.289, 1, '|Globe Dispatch', '2024-09-13', '2024-09-13', null, null, false, '487a8f3ac2496451']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_SEND` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/fdd573f38741704b', 'organization/politico', 'policy/israeli-push-against-hamas-targets', 'would support', 'p/13c971c03424df0f', 'SUPPORT', 'affirmed', 'conditional', true, 'AGREE', 2.5, '|67e9ec990abd7858#c8', 1, 0, 0, 0.735, 1, '|The Capital Observer', '2024-03-14', '2024-03-14', null, null, false, '4c7bcd19131b289d'],
['r/97de09ca765b3ee9', 'place/united-states', 'policy/limited-operation-in-rafah', 'would support', 'p/4a48b581743be056', 'SUPPORT', 'affirmed', 'conditional', false, 'AGREE', 2.5, '|3de775271e7fd2ba#c0', 1, 0, 0, 0.696, 1, '|The Daily Lantern', '2024-03-13', '2024-03-13', null, null, false, 'c8fbfbb5b4a178f2']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_SUPPORT` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/13552f4461aecab0', 'event/all-out-assault', 'place/rafah', 'would trap in', 'p/9b08c87bb87ba490', 'TRAP_IN', 'affirmed', 'conditional', false, null, null, '|1e597f30a3b96fb6#c6', 1, 0, 0, 0.53, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, '67fe385d10488b68']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_TRAP_IN` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

UNWIND [
['r/e71264263e033e3e', 'event/all-out-assault', 'group/civilians', 'would trap', 'p/ad87c59c12dbf792', 'TRAP', 'affirmed', 'conditional', false, null, null, '|1e597f30a3b96fb6#c6', 1, 0, 0, 0.53, 1, '|The Eastern Courier', '2024-05-13', '2024-05-13', null, null, false, 'ee44739a5517d99b']
] AS line
WITH {id: line[0], source: line[1], target: line[2], properties: {label: line[3], proposition: line[4], relationClass: line[5], polarity: line[6], modality: line[7], conditional: line[8], category: line[9], score: line[10], claims: tail(split(line[11], '|')), weight: line[12], headlines: line[13], presupposed: line[14], confidence: line[15], articles: line[16], outlets: tail(split(line[17], '|')), first: date(line[18]), last: date(line[19]), voicesLeast: line[20], voicesMost: line[21], disputed: line[22], newsgraph: line[23]}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:`WOULD_TRAP` {id: row.id}]->(b)
WITH r, row WHERE coalesce(r.newsgraph, '') <> row.properties.newsgraph
SET r += row.properties;

