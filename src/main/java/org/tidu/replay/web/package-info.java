/** Replays and sliders over HTTP. */
package org.tidu.replay.web;
