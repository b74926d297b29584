using System.Linq.Expressions;

namespace WorkflowOffice.Office.Paging;

/// <summary>Joins conditions into one that the database evaluates; captured variables stay parameters.</summary>
internal static class Conditions
{
    internal static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(left.Body, Rebase(right, left.Parameters[0])), left.Parameters);

    internal static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left.Body, Rebase(right, left.Parameters[0])), left.Parameters);

    private static Expression Rebase<T>(Expression<Func<T, bool>> condition, ParameterExpression row) =>
        new Replace(condition.Parameters[0], row).Visit(condition.Body);

    private sealed class Replace(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
