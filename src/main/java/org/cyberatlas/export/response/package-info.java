/** Responses of downloads: time limits, back-pressure, and what happens if one fails half way. */
package org.cyberatlas.export.response;
