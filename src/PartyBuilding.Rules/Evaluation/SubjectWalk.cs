using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace PartyBuilding.Rules;

/// <summary>A walk over the rows of all subjects, in one part for each thread; every part has rows of its own and takes them in order.</summary>
internal sealed class SubjectWalk
{
    /// <summary>So many subjects a thread are worth it, and so many are taken between two looks at the cancellation token.</summary>
    private const int Stride = 256;

    private readonly int count;
    private readonly CancellationToken cancellation;

    internal SubjectWalk(int count, int threads, CancellationToken cancellation)
    {
        this.count = count;
        this.cancellation = cancellation;
        Parts = Math.Min(threads, Math.Max(1, count / Stride));
    }

    /// <summary>How many parts there are.</summary>
    internal int Parts { get; }

    /// <summary>Takes every row. What fails is thrown as it is, that of the lowest row, on any number of threads.</summary>
    /// <param name="visitor">What each part, by its number, does with a row.</param>
    internal void Go(Func<int, Action<int>> visitor)
    {
        if (Parts == 1)
        {
            Go(visitor(0), 0, count);
            return;
        }

        var size = (count + Parts - 1) / Parts;
        var failures = new ExceptionDispatchInfo?[Parts];
        Parallel.For(0, Parts, new ParallelOptions { MaxDegreeOfParallelism = Parts, CancellationToken = cancellation }, part =>
        {
            try
            {
                Go(visitor(part), part * size, Math.Min(count, (part + 1) * size));
            }
            catch (Exception failure)
            {
                // The other parts go on: one of a lower row may fail as well.
                failures[part] = ExceptionDispatchInfo.Capture(failure);
            }
        });
        Array.Find(failures, failure => failure is not null)?.Throw();
    }

    /// <summary>Ends the evaluation when it is cancelled; looks once in so many rows.</summary>
    internal static void Look(int row, CancellationToken cancellation)
    {
        if (row % Stride == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private void Go(Action<int> visit, int from, int to)
    {
        for (var row = from; row < to; row++)
        {
            Look(row, cancellation);
            visit(row);
        }
    }
}
