/** Metrics, traces and a log line for each request. Never a document or a variable. */
package org.cyberatlas.telemetry;
