/** Dialogues and their rounds. */
package org.cyberatlas.dialogue;
