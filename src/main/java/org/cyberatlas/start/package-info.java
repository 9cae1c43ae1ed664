/** From the command line to a served answer: what is checked before anything slow, and what is said afterwards. */
package org.cyberatlas.start;
