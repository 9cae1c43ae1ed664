/** Treaties, resolutions, acts of the European Union and national laws, and what each actor did about them. */
package org.cyberatlas.instrument;
