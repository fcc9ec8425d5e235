/** 代理人: who stands in for whom, and until when. */
package org.tidu.casework.substitute;
