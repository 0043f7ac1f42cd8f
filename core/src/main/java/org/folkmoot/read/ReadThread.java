package org.folkmoot.read;

import org.folkmoot.argument.GivenArguments;
import org.folkmoot.thread.CommentThread;

/**
 * A thread as read, with the claims and relations that came with it.
 *
 * @param thread what was written
 * @param given what the caller brought along instead of having it found
 */
public record ReadThread(CommentThread thread, GivenArguments given) {}
