/**
 * The engine's door: which of its operations may be called from outside, by whom and with which keys; everything else is
 * refused before the engine sees it. And the words in which the engine behind it refuses.
 */
@org.springframework.modulith.NamedInterface("door")
package org.tidu.engine.door;
