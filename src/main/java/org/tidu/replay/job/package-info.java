/** Replays and sliders that policy owners have asked for, in the memory of this node. */
package org.tidu.replay.job;
