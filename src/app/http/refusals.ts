import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, type ErrorCode } from '../../kernel/errors';
import { logged } from './format-error';

/** A refusal before GraphQL has a say: an HTTP status beside the code and words of an ordinary error. */
export class HttpRefusal extends Error {
  constructor(readonly statusCode: number, readonly code: ErrorCode, message: string, readonly limit?: string, readonly headers: Record<string, string> = {}) {
    super(message);
  }
}

/** The body of every refusal, in the shape of a GraphQL answer. */
export const refusalBody = (code: ErrorCode, message: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] });

/** Every error of the HTTP front as JSON; a fault of ours is masked and its cause logged. */
export function answerError(error: FastifyError | HttpRefusal | ApiError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const json = reply.type('application/json; charset=utf-8');
  if (error instanceof HttpRefusal) return json.headers(error.headers).code(error.statusCode).send(refusalBody(error.code, error.message, error.limit ? { limit: error.limit } : {}));
  if (error instanceof ApiError) return json.code(400).send(refusalBody(error.extensions.code as ErrorCode, error.message, error.extensions.limit ? { limit: error.extensions.limit } : {}));
  const status = error?.statusCode ?? 500;
  if (status === 413) return json.code(413).send(refusalBody('COST_LIMIT', 'the request is too long', { limit: 'BODY_SIZE' }));
  if (status === 415) return json.code(415).send(refusalBody('BAD_USER_INPUT', 'content-type: expected application/json'));
  if (status >= 400 && status < 500) return json.code(status).send(refusalBody('BAD_USER_INPUT', 'the request cannot be read'));
  return json.code(500).send(refusalBody('INTERNAL', 'something went wrong on our side; quote the reference when you report it', { reference: logged(error) }));
}
