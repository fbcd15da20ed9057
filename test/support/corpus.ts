/** Four short articles in our own words, from invented outlets; B tells of the same affair as A. */
export const CORPUS = {
  'a.txt': `Title: Ministers weigh limit on gas
Outlet: The Delta Post
Published: 2025-02-03
Url: https://delta.example/a

The United States would support a limited embargo on Norland, The Delta Post has learned from two American officials.

Norland's foreign minister, Ida Holm, warned Brussels against a full embargo on Monday. She did not say that talks had ended.
`,
  'b.txt': `Title: Holm tells Brussels to think again
Outlet: Fjord Times
Published: 2025-02-04
Url: https://fjord.example/b

Ida Holm told Fjord Times that Norland would halt gas deliveries if the United States backed an embargo.

The European Commission has yet to publish a plan. It may impose a price limit in March.
`,
  'c.md': `# Port of Castermouth opens again

The port authority said on Friday that all cranes were working. [The union](https://union.example) denied that.
`,
  'd.jsonl': `${JSON.stringify({ text: 'The mayor of Oslo opposed the plan. Farmers supported it.', outlet: 'Fjord Times', published: '2025-02-05' })}\n`,
} as const;
