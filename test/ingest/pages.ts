/* Pages in our own words, in the layouts of several decades. */

const BODY = [
  'Ferry crews in Castermouth walked out on Tuesday after the company refused to change its night rosters, the union said.',
  'The company denied that it had broken a promise. “We would talk at any hour,” said its director, Olga Brandt.',
  'Two ministers warned the company against a lockout, and a third said that she would support a mediator if both sides agreed to one.',
] as const;

/** A page of today: JSON-LD in a graph, Open Graph, a figure, related links inside the article, pleas. */
export const MODERN = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Ferry crews walk out over rosters | The Harbor Ledger</title>
<meta property="og:site_name" content="The Harbor Ledger"><meta property="og:url" content="https://ledger.example/ferry">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Ledger home"},
{"@type":["NewsArticle"],"headline":"Ferry crews walk out over rosters","datePublished":"2025-03-04T08:15:00.000Z",
"author":[{"@type":"Person","name":"Ina Holt"},{"@type":"Person","name":"Sam Oduya"}]}]}</script>
<style>p { color: red }</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>Ferry crews walk out over rosters</h1>
<figure><img src="pier.jpg" alt="a pier"><figcaption>Passengers wait at the south pier on Monday.</figcaption></figure>
<p>${BODY[0]!.replace('the company', '<a href="/company">the company</a>')}</p>
<script>track('article')</script>
<p>${BODY[1].replace('Olga Brandt', 'Olga&nbsp;Brandt')}</p>
<aside><h3>Related</h3><ul><li><a href="/1">Port shut for a week</a></li><li><a href="/2">Cranes are back at work</a></li></ul></aside>
<p><a href="/3">Read more: What the rosters mean for commuters</a></p>
<p>Sign up for our morning newsletter and get it free.</p>
<p>${BODY[2]}</p>
<h2>More on this story</h2><ul><li><a href="/4">Mediator named</a></li></ul></article></main>
<footer><p>All rights reserved. Contact us about this page.</p></footer></body></html>`;

/** The nineties: tables, font tags, line breaks for paragraphs, no word on itself but a title. */
export const TABLES = `<HTML><HEAD><TITLE>Ferry crews walk out - The Delta Post</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF"><CENTER><TABLE WIDTH=600 BORDER=0><TR><TD COLSPAN=2><A HREF="/">Front page</A> | <A HREF="/biz">Business</A></TD></TR>
<TR><TD VALIGN=top WIDTH=120><A HREF="1.html">Weather</A><BR><A HREF="2.html">Sports</A><BR><A HREF="3.html">Classified</A></TD>
<TD><H1>Ferry crews walk out</H1><FONT SIZE=-1>4 March 1999</FONT><P>
<FONT FACE="Times">${BODY[0]}<BR><BR>
${BODY[1]}<BR>
<BR>${BODY[2]}</FONT></TD></TR></TABLE></CENTER></BODY></HTML>`;

/** A weblog of the two thousands: nested boxes, microdata, a date in words, a list of comments. */
export const WEBLOG = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><html><head><title>Fjord Times: Ferry crews walk out</title>
<meta name="author" content="By Ina Holt"><meta name="application-name" content="Fjord Times"><link rel="canonical" href="https://fjord.example/ferry"></head>
<body><div id="wrapper"><div id="sidebar"><h3>Archive</h3><ul><li><a href="/2004/01">January</a></li><li><a href="/2004/02">February</a></li></ul></div>
<div id="content"><div class="post"><h1 class="entry-title">Ferry crews walk out</h1><div class="entry-date">Published on March 4, 2005</div>
<div class="entry-content"><p>${BODY[0]}</p><div>${BODY[1]}</div><blockquote><p>${BODY[2]}</p></blockquote>
<div class="wp-caption"><img src="a.jpg"/><figcaption>A ferry at rest.</figcaption></div></div></div>
<div id="comments"><h3>2 comments</h3><ol><li><p>Well said.</p></li><li><p>I was there, and it was not so.</p></li></ol></div></div></div></body></html>`;

/** A page that names nothing and marks nothing up. */
export const BARE = `<html><body>${BODY.map((words) => `<p>${words}</p>`).join('\n')}</body></html>`;

/** The text every one of these pages has in it, in paragraphs. */
export const PARAGRAPHS: readonly string[] = BODY;
