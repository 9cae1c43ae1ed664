/** What an operator sees of the service at work: metrics, traces, and a line of log for each request. Never a document or a variable. */
package org.cyberatlas.telemetry;
