/** What is said about actors, where sources contradict each other, and what is not known. */
package org.cyberatlas.finding;
