/** Feeds and calendars: the timeline as Atom and iCalendar, and what changed as Atom and JSON Feed. */
package org.cyberatlas.export.feed;
