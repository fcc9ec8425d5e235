/** Versions as replays read them. */
package org.tidu.workbench.replay;
