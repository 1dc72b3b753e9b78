import { z } from 'zod';
import type { Message } from '../store/records';
import { plainTextOf } from './plain-text';
import { type Recipient, RecipientSchema } from './schemas';

type Properties = Pick<Message, 'properties'>;

const BodySchema = z.object({ contentType: z.enum(['text', 'html']), content: z.string() });
const HeadersSchema = z.array(z.object({ name: z.string(), value: z.string() }));

/** The body of a kept message. */
export const bodyIn = ({ properties }: Properties): z.infer<typeof BodySchema> =>
  BodySchema.catch({ contentType: 'text', content: '' }).parse(properties.body);

/** The words of that body, without any HTML. */
export function wordsOf(message: Properties): string {
  const { contentType, content } = bodyIn(message);
  return contentType === 'html' ? plainTextOf(content) : content;
}

/** The headers of a kept message beside those its properties make. */
export const headersIn = ({ properties }: Properties): z.infer<typeof HeadersSchema> =>
  HeadersSchema.catch([]).parse(properties.internetMessageHeaders);

/** The address of a kept sender, receiver or the like. */
export const addressIn = (recipient: unknown): string | undefined =>
  recipientsIn([recipient]).map(({ emailAddress }) => emailAddress.address)[0];

/** A kept list of recipients. */
export const recipientsIn = (list: unknown): Recipient[] => RecipientSchema.array().catch([]).parse(list);

/** Every address a message goes to, once. */
export function addressesOf({ properties }: Properties): string[] {
  const { toRecipients, ccRecipients, bccRecipients } = properties;
  const all = [toRecipients, ccRecipients, bccRecipients].flatMap(recipientsIn);
  return [...new Set(all.map(({ emailAddress }) => emailAddress.address.toLowerCase()))];
}
