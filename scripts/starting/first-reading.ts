/** The name of the reading that a new session begins with, without its extension. */
export const firstReadingId = 'lovelace-1843'

/** A paragraph of Note G to the “Sketch of the Analytical Engine”, 1843; it belongs to nobody any more. */
export const firstReadingText = `Note G

It is desirable to guard against the possibility of exaggerated ideas that might arise as to the powers of the Analytical Engine. In considering any new subject, there is frequently a tendency, first, to overrate what we find to be already interesting or remarkable; and, secondly, by a sort of natural reaction, to undervalue the true state of the case, when we do discover that our notions have surpassed those that were really tenable.

The Analytical Engine has no pretensions whatever to originate anything. It can do whatever we know how to order it to perform. It can follow analysis; but it has no power of anticipating any analytical relations or truths. Its province is to assist us in making available what we are already acquainted with. This it is calculated to effect primarily and chiefly of course, through its executive faculties; but it is likely to exert an indirect and reciprocal influence on science itself in another manner. For, in so distributing and combining the truths and the formulae of analysis, that they may become most easily and rapidly amenable to the mechanical combinations of the engine, the relations and the nature of many subjects in that science are necessarily thrown into new lights, and more profoundly investigated.
`

/** A reading in which every common key is filled in, with what each is for; its questions take these minutes. */
export const firstReading = ([first, second]: readonly [number, number]): string => `---
# A whole reading, to try and to look things up in. Change it into yours, or delete it when you have written your own.
title: Note G on the Analytical Engine
authors: [{ given: Ada, family: Lovelace }] # or { organisation: 'An institute' }
date: 1843 # or 1843-10, or 1843-10-01
kind: article # paper, report, chapter, book, post, thesis, webpage, film, podcast and more
language: en # of this file, when it is another than the session's
source: { name: 'Scientific Memoirs' } # also url, doi, publisher, volume, issue, pages
text: ../texts/${firstReadingId}.txt # its full text: quotations are checked against it, word for word

thesis: A machine that originates nothing can still change what we know.

# Your summary: a list of points, or one paragraph.
summary:
  - A new machine is overrated first and, once it disappoints, undervalued.
  - The engine does whatever we know how to order it to perform; it cannot anticipate a truth.
  - Putting what we know into a form that a machine can use shows it in a new light.

# What it claims, in your words. Questions refer to a claim by its id.
claims:
  - id: nothing-new
    text: The engine originates nothing; it makes available what we know already.
    evidence: It carries out orders, and each order is one that we know how to give.
    locator: Note G
  - id: new-light
    text: Preparing knowledge for a machine changes the knowledge.
    locator: Note G

# Its own words, exactly as they stand; mark what you leave out with […].
quotations:
  - { text: 'It can do whatever we know how to order it to perform.', locator: 'Note G' }

# Words that it uses in its own way.
terms:
  - { term: originate, meaning: 'to bring about something that was not put in' }

# What the group talks about.
questions:
  - text: What would a machine have to do before you said that it originates something?
    level: evaluate # remember, understand, apply, analyse, evaluate, create
    protocol: think-pair-share # plenary, write-first, pairs, round-robin and more
    minutes: ${first}
    priority: must # should, could: what is cut first when time is short
    about: [nothing-new]
    purpose: To part what a machine does from what people put into it. Only you see this.
    followUps: ['Does your answer hold for a person, too?'] # only you see these
  - text: When did writing something down for a machine, or a form, change what you knew of it?
    level: apply
    protocol: pairs
    minutes: ${second}
    priority: should
    about: [new-light]

# Drawn from data: principal-hierarchy, threat-model, layers, trade-off, cycle, timeline, scale, spectrum.
diagrams:
  - kind: cycle
    title: How we judge a new machine
    steps:
      - { name: Overrate, text: 'It is interesting and remarkable.', passes: hopes }
      - { name: Disappoint, text: 'It does less than was hoped.', passes: doubts }
      - { name: Undervalue, text: 'It is nothing but orders.', passes: a second look }
      - { name: See, text: 'It shows what we know in a new light.', passes: new uses }
    centre: a new machine

notes: Only you see this, in the facilitator's guide and the presenter's view.
---

And so is everything down here: your longer notes.
`
