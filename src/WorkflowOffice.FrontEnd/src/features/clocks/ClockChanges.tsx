import { Link } from 'react-router';
import type { ClockDetail, ClockRequest, ClockReview } from '../../api/models';
import { ShadeTag } from '../../components/ShadeTag';
import { deadlineShades } from '../../lib/colours';
import { dateText, instantText } from '../../lib/dates';
import { texts } from '../../texts';

const t = texts.clocks;
const requestShades = { Pending: deadlineShades.Yellow, Approved: deadlineShades.Green, Refused: deadlineShades.Red, Withdrawn: deadlineShades.None };
const reviewShades = { Open: deadlineShades.Yellow, Upheld: deadlineShades.Green, Redone: deadlineShades.Green, Withdrawn: deadlineShades.None };

/** What was left out and added, what is asked for, and what had happened on an old day. */
export function ClockChanges({ clock }: { clock: ClockDetail }) {
  return (
    <>
      {clock.pauses.length > 0 && (
        <>
          <h3>{t.pauses}</h3>
          <ul className="clock-history">
            {clock.pauses.map((pause) => (
              <li key={pause.from}>
                <span className="number">{t.pauseLine(pause.from, pause.to)}</span> <span className="quiet">{pause.ground}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {clock.extensions.length > 0 && (
        <>
          <h3>{t.extensions}</h3>
          <ul className="clock-history">
            {clock.extensions.map((extension) => (
              <li key={extension.approvedOn}>
                {t.extensionLine(extension.length, extension.unit, extension.approvedOn, extension.approver)} <span className="quiet">{extension.reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {clock.requests.length > 0 && (
        <>
          <h3>{t.requests}</h3>
          <ul className="clock-history">
            {clock.requests.map((request) => (
              <Request key={request.id} request={request} />
            ))}
          </ul>
        </>
      )}
      {clock.reviews.length > 0 && (
        <>
          <h3>{t.reviews}</h3>
          {clock.reviews.map((review) => (
            <Review key={review.id} review={review} />
          ))}
        </>
      )}
    </>
  );
}

function Request({ request }: { request: ClockRequest }) {
  return (
    <li>
      {t.requestLine(request.requestedBy, t.actions.kinds[request.kind], instantText(request.requestedAt))}{' '}
      <ShadeTag shade={requestShades[request.state]}>{t.requestStates[request.state]}</ShadeTag>{' '}
      {request.state === 'Pending' ? (
        <>
          {t.requestTo(request.approver)} <Link to={`/tasks/${request.taskId}`}>{t.openTask}</Link>
        </>
      ) : (
        request.decidedBy && t.decided(request.decidedBy, instantText(request.decidedAt))
      )}
      <div className="quiet">
        {request.reason} {request.opinion}
      </div>
    </li>
  );
}

function Review({ review }: { review: ClockReview }) {
  return (
    <div className="clock-review">
      {t.reviewLine(dateText(review.oldDue), dateText(review.newDue))}{' '}
      <ShadeTag shade={reviewShades[review.state]}>{t.reviewStates[review.state]}</ShadeTag>{' '}
      {review.state === 'Open' ? (
        <Link to={`/tasks/${review.taskId}`}>{t.openTask}</Link>
      ) : (
        review.decidedBy && t.decided(review.decidedBy, instantText(review.decidedAt))
      )}{' '}
      {review.reason}
      <ul className="clock-history">
        {review.items.map((item) => (
          <li key={item.at + item.what}>
            <span className="number quiet">{instantText(item.at)}</span> {item.what}
            {item.byHand && <div className="quiet">{item.byHand}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
